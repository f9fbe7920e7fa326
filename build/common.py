#!/usr/bin/env python3
"""Counts in how many of our own readouts each word stands, and writes those that stand in many.

usage: build/common.py > register/src/main/resources/org/chancery/register/undertaking/common.words

What stands in many readouts tells little of which undertaking is meant. Counted are words in lower case in the texts of
samples/ and annotated/, so that no name is among them.
"""
import collections
import pathlib
import re

OFTEN = 4

root = pathlib.Path(__file__).resolve().parent.parent
texts = sorted([*root.glob("samples/*.txt"), *root.glob("annotated/**/*.txt")])
counts = collections.Counter()
for text in texts:
    counts.update(set(re.findall(r"(?<![\w'])[^\W\d_A-ZА-Я]{3,}(?!\w)", text.read_text("utf-8"))))
print("# In how many of our own readouts each word stands: made by build/common.py.")
print(f"readouts {len(texts)}")
for word, count in sorted(counts.items()):
    if count >= OFTEN:
        print(word, count)
