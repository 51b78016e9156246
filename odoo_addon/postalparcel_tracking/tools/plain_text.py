"""A mail as plain text, for readers without HTML.

In: the HTML of our own mails. Out: its text, a line for each row and an empty one around paragraphs, addresses of links
behind them. Never: pictures, or what is there for the eye only.
"""

import re

import lxml.html

# What stands between empty lines; rows and divisions only begin a line.
_PARAGRAPHS = {"p", "h1", "h2", "table"}
_LINES = {"div", "tr"}
_BLANKS = re.compile(r"[ \t\r\n\f\v]+")


def plain_text(html):
    """The text of a mail's body."""
    body = lxml.html.document_fromstring(html).find("body")
    text = "".join(_pieces(body))
    lines = "\n".join(_BLANKS.sub(" ", line).strip() for line in text.split("\n"))
    return re.sub(r"\n{3,}", "\n\n", lines).strip() + "\n"


def _pieces(node):
    """The parts of the text within a node, with line feeds where a line ends."""
    if not isinstance(node.tag, str) or node.tag in ("img", "style") or node.get("aria-hidden") == "true":
        return
    feed = "\n\n" if node.tag in _PARAGRAPHS else ""
    yield "\n" if node.tag in _LINES else feed
    yield _BLANKS.sub(" ", node.text or "")
    for child in node:
        yield from _pieces(child)
        yield _BLANKS.sub(" ", child.tail or "")
    yield _behind(node)
    yield feed


def _behind(node):
    """What a reader of text needs behind a node: the colon of a label, the address of a link."""
    if node.tag == "br":
        return "\n"
    if node.tag == "th":
        return ": "
    if node.tag == "a" and node.get("href") != node.text_content().strip():
        return f": {node.get('href')} "
    return ""
