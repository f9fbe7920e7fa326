package org.chancery.reader.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Cuts a page into blocks in one walk. A paragraph is what stands between two borders of blocks or between two line
 * breaks, whatever the elements are called.
 */
final class Blocks implements NodeFilter {
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    /** A row with more letters than this is part of a layout, not of a table. */
    private static final int LONGEST_ROW = 400;

    private static final int LONGEST_CELL = 160;
    private static final String PARAGRAPH_BREAK = "\n\n";

    private final Weights weights;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();
    private int letters;
    private int linkedLetters;
    private int links;
    private int preformatted;

    private Blocks(Element root) {
        weights = Weights.of(root);
    }

    static List<Block> of(Element root) {
        Blocks blocks = new Blocks(root);
        NodeTraversor.filter(blocks, root);
        blocks.close(root);
        return List.copyOf(blocks.blocks);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            add(text.getWholeText());
        } else if (node instanceof Element element) {
            String name = element.normalName();
            if (name.equals("br")) {
                run.append('\n');
            } else if (name.equals("tr") && isRow(element)) {
                close(element);
                row(element);
                return FilterResult.SKIP_ENTIRELY;
            } else if (isBorder(element)) {
                close(element.parent() == null ? element : element.parent());
            }
            links += name.equals("a") ? 1 : 0;
            preformatted += name.equals("pre") ? 1 : 0;
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (isBorder(element)) {
                close(element);
            }
            links -= element.normalName().equals("a") ? 1 : 0;
            preformatted -= element.normalName().equals("pre") ? 1 : 0;
        }
        return FilterResult.CONTINUE;
    }

    private static boolean isBorder(Element element) {
        return element.isBlock() || element.normalName().indexOf('-') > 0;
    }

    private void add(String text) {
        int before = letters;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            letters += Character.isLetterOrDigit(c) ? 1 : 0;
            boolean isNothing = c == '\u00AD' || c == '\u200B' || c == '\uFEFF';
            if (!isNothing) {
                run.append(preformatted == 0 && isBlank(c) && c != '\u00A0' ? ' ' : c);
            }
        }
        linkedLetters += links > 0 ? letters - before : 0;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private void close(Element holder) {
        double linked = letters == 0 ? 0 : (double) linkedLetters / letters;
        if (letters > 0) {
            String text = tidy(run);
            String[] paragraphs = text.split(PARAGRAPH_BREAK);
            for (String paragraph : paragraphs) {
                blocks.add(new Block(paragraph, kind(holder), within(holder, paragraphs.length), linked));
            }
        }
        run.setLength(0);
        letters = 0;
        linkedLetters = 0;
    }

    /** One space for many, none at the ends of lines, one blank line for many. */
    private static String tidy(CharSequence run) {
        StringBuilder tidy = new StringBuilder(run.length());
        int breaks = 0;
        boolean isSpaced = false;
        for (int i = 0; i < run.length(); i++) {
            char c = run.charAt(i);
            if (c == '\n') {
                breaks++;
            } else if (isBlank(c)) {
                boolean isInNumber = c == '\u00A0'
                        && breaks == 0
                        && !isSpaced
                        && !tidy.isEmpty()
                        && Character.isDigit(tidy.charAt(tidy.length() - 1));
                isSpaced = !isInNumber;
                tidy.append(isInNumber ? "\u00A0" : "");
            } else {
                String gap = breaks > 1 ? PARAGRAPH_BREAK : breaks == 1 ? "\n" : isSpaced ? " " : "";
                tidy.append(tidy.isEmpty() ? "" : gap).append(c);
                breaks = 0;
                isSpaced = false;
            }
        }
        return tidy.toString().strip();
    }

    private static Block.Kind kind(Element holder) {
        String name = holder.normalName();
        if (HEADINGS.contains(name)) {
            return Block.Kind.HEADING;
        }
        boolean isItem = name.equals("li")
                || holder.parent() != null && holder.parent().normalName().equals("li");
        return isItem ? Block.Kind.ITEM : Block.Kind.PARAGRAPH;
    }

    /** The element that holds the block beside others: a list item's is what the list stands in. */
    private static Element within(Element holder, int paragraphs) {
        Element at = holder;
        boolean isOne = paragraphs == 1
                && holder.childrenSize() < 40
                && !at.normalName().equals("body")
                && isLeaf(holder);
        at = isOne && at.parent() != null ? at.parent() : at;
        while (Set.of("ul", "ol", "li", "blockquote", "dl", "font", "center").contains(at.normalName())
                && at.parent() != null) {
            at = at.parent();
        }
        return at;
    }

    private static boolean isLeaf(Element holder) {
        return holder.children().stream().noneMatch(Blocks::isBorder);
    }

    private boolean isRow(Element row) {
        return row.childrenSize() > 1
                && weights.letters(row) <= LONGEST_ROW
                && row.children().stream().allMatch(cell -> weights.letters(cell) <= LONGEST_CELL)
                && row.selectFirst("table, h1, h2, h3, h4, ul, ol, form, p + p, br + br") == null;
    }

    private void row(Element row) {
        String cells = row.children().stream()
                .map(cell -> cell.text().strip())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" | "));
        Element table = row.closest("table");
        Element within = table == null || table.parent() == null ? row : table.parent();
        if (!cells.isEmpty()) {
            blocks.add(new Block(cells, Block.Kind.ROW, within, weights.linked(row)));
        }
    }
}
