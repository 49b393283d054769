# SPDX-License-Identifier: GPL-3.0-or-later
"""A very small reader of C++: enough to find comments, string literals and the bodies of functions."""
import re

TOKEN = re.compile(
    r"""(?P<comment>//(?:\\\n|[^\n])*|/\*.*?\*/)
      | (?P<raw>\b(?:u8|[uUL])?R"(?P<delimiter>[^()\\\s]{0,16})\(.*?\)(?P=delimiter)")
      | (?P<string>"(?:\\.|[^"\\\n])*")
      | (?P<number>\b\d(?:'?[\w.])*)
      | (?P<char>'(?:\\.|[^'\\\n])+')
      | (?P<directive>^[ \t]*\#(?:\\\n|[^\n])*)""",
    re.VERBOSE | re.DOTALL | re.MULTILINE,
)


def without(text, kinds):
    """`text` with every token of `kinds` blanked, its line breaks kept."""

    def blank(match):
        if match.lastgroup in kinds or (match.lastgroup == "delimiter" and "raw" in kinds):
            return re.sub(r"[^\n]", " ", match.group())
        return match.group()

    return TOKEN.sub(blank, text)


def string_literals(text):
    """(line, contents) of every ordinary string literal outside comments and directives."""
    return [
        (text.count("\n", 0, match.start()) + 1, match.group()[1:-1])
        for match in TOKEN.finditer(text)
        if match.lastgroup == "string"
    ]


def comment_lines(text):
    """How many lines hold a comment."""
    blanked = without(text, {"comment"}).split("\n")
    return sum(before.rstrip() != after.rstrip() for before, after in zip(text.split("\n"), blanked))


TYPE = re.compile(r"^(template\s*<.*>\s*)?(typedef\s+)?(class|struct|union|enum)\b", re.DOTALL)
NAMESPACE = re.compile(r"^(inline\s+)?(namespace\b|extern\s*$)")
NAME = re.compile(r"([~\w]+(?:::[~\w]+)*|operator\s*\S+?)\s*\(")


def block_kind(statement):
    """What the `{` after `statement` opens, at namespace or class scope: scope, function or other."""
    statement = re.sub(r"\[\[.*?\]\]|\b(public|private|protected)\s*:", " ", statement, flags=re.DOTALL).strip()
    if NAMESPACE.match(statement):
        return "scope"
    if TYPE.match(statement) and not statement.endswith(")"):
        return "scope"
    if "(" in statement and not statement.endswith("="):
        return "function"
    return "other"


def functions(text):
    """(name, first line, number of lines from the opening to the closing brace) of every function body.

    Lambdas belong to the function around them. Constructors with brace initialisers are followed to their
    real body.
    """
    code = without(text, {"comment", "raw", "string", "number", "char", "directive"})
    found, statement, line, inside, depth = [], "", 1, None, 0
    for position, char in enumerate(code):
        line += char == "\n"
        if inside:
            depth += (char == "{") - (char == "}")
            if depth == 0:
                name, start, is_function = inside
                rest = code[position + 1 :].lstrip()
                if rest[:1] in (",", "{") or (not is_function and rest[:1] != ";"):
                    statement += " init "  # the braces of a member initialiser: the body is still to come
                else:
                    if is_function:
                        found.append((name, start, line - start + 1))
                    statement = ""
                inside = None
        elif char == "{":
            kind = block_kind(statement)
            if kind == "scope":
                statement = ""
            else:
                match = NAME.search(statement)
                inside, depth = (match.group(1) if match else "?", line, kind == "function"), 1
        elif char in ";}":
            statement = ""
        else:
            statement += char
    return found
