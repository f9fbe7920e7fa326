#!/usr/bin/env python3
"""Measure readings against annotated readouts, apart for a half that is studied and a half that is only scored.

usage: measure.py GOLD READINGS [--details LAYER | --json] [--together] [--scorer score.py]

GOLD holds <id>.json and <id>.txt, READINGS what `chancery evaluate GOLD --write READINGS` has written. A hash of the id
decides to which half a readout belongs, so that rules are written after the one half and tried on the other: nothing but
totals is ever printed of it. Scores are pooled over items; the interval is a bootstrap over documents (2,000 draws, 95 %).
With --together all count as studied. The scorer, score.py, is looked for beside GOLD's parent; its docstring says what counts.
"""
import argparse
import hashlib
import importlib.util
import json
import random
from pathlib import Path

# The number under which the five readouts that were read before there was a split fall into the studied half.
SALT = 214
DRAWS = 2000
OCCASIONS = "occasions"  # too few to be counted in the mean


def is_studied(document):
    return hashlib.sha256(f"{SALT}:{document}".encode()).digest()[0] % 2 == 0


def load(path):
    spec = importlib.util.spec_from_file_location("score", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def counted(score, gold, read):
    """For each layer: found, extra and missed items; and the same of slots."""
    counts = {}
    for layer in score.LAYERS:
        pairs, missed, extra = score.pair(gold.get(layer) or [], read.get(layer) or [], score.PAIRING[layer])
        items = [len(pairs), len(extra), len(missed)]
        slots = [0, 0, 0]
        if layer != "topics":
            for g, r in pairs:
                hits, _ = score.slot_hits(layer, g, r)
                slots[0] += hits
                slots[1] += len(score.filled(layer, r)) - hits
                slots[2] += len(score.filled(layer, g)) - hits
            slots[1] += sum(len(score.filled(layer, r)) for r in extra)
            slots[2] += sum(len(score.filled(layer, g)) for g in missed)
        counts[layer] = items + slots
    return counts


def pooled(score, documents):
    rows = {}
    for layer in score.LAYERS:
        total = [sum(counts[layer][i] for counts in documents) for i in range(6)]
        if sum(total[:3]):
            rows[layer] = (total, score.prf(*total[:3]), score.prf(*(total[i] + total[i + 3] for i in range(3)))[2])
    return rows


def mean(rows):
    full = [row[2] for layer, row in rows.items() if layer != OCCASIONS]
    return sum(full) / len(full) if full else 0.0


def extras(rows):
    """Items that match nothing in the truth, in 100 read."""
    read = sum(row[0][0] + row[0][1] for row in rows.values())
    return 100 * sum(row[0][1] for row in rows.values()) / read if read else 0.0


def interval(score, documents, value):
    draw = random.Random(1)
    drawn = sorted(value(pooled(score, draw.choices(documents, k=len(documents)))) for _ in range(DRAWS))
    return drawn[int(DRAWS * 0.025)], drawn[int(DRAWS * 0.975)]


def report(score, name, documents):
    rows = pooled(score, documents)
    print(f"{name}: {len(documents)} readouts")
    print(f"  {'layer':14} {'gold':>5} {'read':>5} {'prec':>6} {'recall':>6} {'found':>6} {'full':>6}   95 %")
    for layer, (total, (precision, recall, f1), full) in rows.items():
        low, high = interval(score, documents, lambda drawn, of=layer: drawn[of][2] if of in drawn else 0.0)
        print(f"  {layer:14} {total[0] + total[2]:5} {total[0] + total[1]:5} {precision:6.3f} {recall:6.3f} {f1:6.3f} {full:6.3f}"
              f"   {low:.2f}-{high:.2f}")
    low, high = interval(score, documents, mean)
    print(f"  mean of full, occasions left out: {mean(rows):.3f} ({low:.3f}-{high:.3f}); extra: {extras(rows):.1f} in 100 read\n")


def totals(score, documents):
    rows = pooled(score, documents)
    layers = {layer: round(full, 4) for layer, (_, _, full) in rows.items()}
    return {"readouts": len(documents), "full": layers, "mean": round(mean(rows), 4), "extra": round(extras(rows), 2)}


def details(score, layer, gold, read, document):
    pairs, missed, extra = score.pair(gold.get(layer) or [], read.get(layer) or [], score.PAIRING[layer])
    for g, r in pairs if layer != "topics" else []:
        wrong = [n for n, ok in score.slot_hits(layer, g, r)[1] if not ok]
        if wrong or len(score.filled(layer, r)) != len(score.filled(layer, g)):
            print(f"{document}  SLOTS   {score.describe(layer, g)}\n     read as    {score.describe(layer, r)}")
    for g in missed:
        print(f"{document}  MISSED  {score.describe(layer, g)}")
    for r in extra:
        print(f"{document}  EXTRA   {score.describe(layer, r)}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path)
    parser.add_argument("readings", type=Path)
    parser.add_argument("--details", metavar="LAYER", help="the differences in a layer, of the studied half alone")
    parser.add_argument("--json", action="store_true", help="the totals of both halves, for programs")
    parser.add_argument("--together", action="store_true", help="no halves: all readouts have been studied")
    parser.add_argument("--scorer", type=Path)
    given = parser.parse_args()
    score = load(given.scorer or given.gold.resolve().parent / "score.py")
    halves = {True: [], False: []}
    for path in sorted(given.gold.glob("*.json")):
        gold = json.loads(path.read_text("utf-8"))
        reading = given.readings / path.name
        read = json.loads(reading.read_text("utf-8")) if reading.exists() else {}
        studied = given.together or is_studied(path.stem)
        halves[studied].append(counted(score, gold, read))
        if given.details and studied:
            details(score, given.details, gold, read, path.stem)
    if given.json:
        print(json.dumps({"studied": totals(score, halves[True]), "scored": totals(score, halves[False])}, indent=1))
    elif not given.details:
        report(score, "studied", halves[True])
        if halves[False]:
            report(score, "only scored", halves[False])


if __name__ == "__main__":
    main()
