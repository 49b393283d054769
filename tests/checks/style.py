#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the files of the project to those house rules that neither the compiler nor clang-format knows.

Each rule is one function below; its first line says what it asks. A line that has to break a rule about
lines carries the words `style: allow` and a reason after a colon.

usage: style.py [PROJECT]
"""
import os
import re
import sys

import cppscan

MOST_LINES = {".cpp": 300, ".mm": 300, ".qml": 150}
MOST_FUNCTION_LINES = 80
LONG_FUNCTION_LINES = 40
CPP = (".cpp", ".h", ".mm")
CODE = CPP + (".qml", ".py", ".sh")
TEXT = CODE + (".md", ".txt", ".cmake", ".json", ".yml", ".cddl", ".js", ".in", ".1", ".scd")
SKIPPED_FOLDERS = {"build", ".git", "__pycache__", "corpus", "vectors", "data", "LICENSES"}
SKIPPED_FILES = {"LICENSE"}
# What a stranger may copy freely to read a vault: everything else is GPL-3.0-or-later.
FREE = re.compile(r"(^|/)(coffer_recover\w*\.py$|vectors/|HOW-TO-OPEN)")
SPDX = re.compile(r"SPDX-License-Identifier: (\S+)")
# Eva and Ada are the people of the examples.
MACHINE_PATH = re.compile(r"(?<![\w.~$}])(/(work|root)/|/(home|Users)/(?!(eva|ada)/)\w+/|[A-Z]:\\+Users\\)")
UNDONE = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b")
UNDONE_WITH_REASON = re.compile(r"\bTODO: \S+(\s+\S+){2,}")
HEX_COLOUR = re.compile(r'"#[0-9A-Fa-f]{3,8}"')
LITERAL_MEASURE = re.compile(r"\b(\w*[sS]pacing|\w*[pP]adding|margins|\w+Margin|radius|pixelSize|pointSize|"
                             r"duration)\s*:\s*-?([1-9][\d.]*|0\.\d+)\s*$")
# The theme's own files say what the colours and measures are.
THEME = re.compile(r"^ui/controls/((Light|Dark)Colors|Theme|Motion|\w+Scale)\.qml$")
POSITIONER = re.compile(r"\s*(Row|Column|Flow|Grid) \{$")
TRANSLATED_ARGUMENT = re.compile(r'qsTr\("([^"\\]|\\.)*%[1-9n]')
UNKIND = re.compile(r"\b(please|sorry|oops|failed to|invalid|illegal|fatal)\b", re.IGNORECASE)


class File:
    def __init__(self, root, path):
        self.path, self.name = path, os.path.basename(path)
        self.suffix = os.path.splitext(path)[1]
        with open(os.path.join(root, path), "rb") as file:
            self.bytes = file.read()
        self.text = self.bytes.decode("utf-8", "replace")
        self.lines = self.text.split("\n")
        self.is_script = self.text.startswith("#!")

    def inside(self, *tops):
        return self.path.split("/")[0] in tops


def length(file):
    """A .cpp has at most 300 lines, a .qml 150: a longer one has two ideas in it."""
    count, most = len(file.lines) - 1, MOST_LINES.get(file.suffix)
    if most and count > most:
        yield 0, f"has {count} lines; {most} is the most"


def licence(file):
    """Every source names its licence in its first line (a script in one of its first three)."""
    if file.suffix not in CODE and not file.is_script:
        return
    head = file.lines[:1] if file.suffix in CPP else file.lines[:3]
    found = [match.group(1) for match in map(SPDX.search, head) if match]
    wanted = "0BSD" if FREE.search(file.path) else "GPL-3.0-or-later"
    if found != [wanted]:
        yield 1, f"begins without SPDX-License-Identifier: {wanted}"


def whitespace(file):
    """No tabs, no carriage returns, no spaces at the end of a line, a line break at the end of the file."""
    for number, line in enumerate(file.lines, 1):
        if "\t" in line:
            yield number, "has a tab"
        if line != line.rstrip() and file.suffix != ".md":
            yield number, "ends in white space"
    if file.bytes and not file.bytes.endswith(b"\n"):
        yield len(file.lines), "ends without a line break"


def undone(file):
    """What is left to do says what and why: `TODO: ` and at least three words. FIXME and XXX do not."""
    if file.path.startswith("tests/checks/"):
        return
    for number, line in enumerate(file.lines, 1):
        if UNDONE.search(line) and not UNDONE_WITH_REASON.search(line) and "style: allow" not in line:
            yield number, "leaves something undone without saying what and why"


def machine_paths(file):
    """No path of the machine that somebody happened to write this on."""
    if file.path.startswith("tests/checks/"):
        return
    for number, line in enumerate(file.lines, 1):
        if MACHINE_PATH.search(line) and "style: allow" not in line:
            yield number, f"names a path of one machine: {MACHINE_PATH.search(line).group()}"


def header_prose(file):
    """A header says what it declares, in a comment at the left margin of at least one declaration."""
    if file.suffix == ".h" and file.inside("core", "ui", "app"):
        if not any(line.startswith("//") and "SPDX" not in line for line in file.lines):
            yield 1, "declares something without a comment that says what it is and what it promises"


def pragma_once(file):
    """Every header begins with #pragma once."""
    if file.suffix == ".h" and file.inside("core", "ui", "app") and "#pragma once" not in file.lines[:3]:
        yield 1, "is without #pragma once in its first lines"


def file_names(file):
    """C++ files are lower-case without separators; tests are thing_test.cpp, fuzz targets thing_fuzz.cpp."""
    if file.suffix in CPP and not re.fullmatch(r"[a-z0-9]+(_(test|fuzz|bench|linux|win|mac|posix))?\.\w+", file.name):
        yield 0, "is not named in lower case without separators"


def function_length(file):
    """No function is longer than 80 lines; those over 40 are reported."""
    if file.suffix in CPP:
        for name, line, count in cppscan.functions(file.text):
            if count > MOST_FUNCTION_LINES:
                yield line, f"the function {name} has {count} lines; {MOST_FUNCTION_LINES} is the most"


def kind_words(file):
    """What a person may read blames nobody and begs nobody's pardon."""
    if file.suffix not in CPP or not file.inside("core", "app", "ui"):
        return
    for line, text in cppscan.string_literals(file.text):
        match = UNKIND.search(text)
        if match and " " in text and "style: allow" not in file.lines[line - 1]:
            yield line, f'says "{match.group()}" to a person: say what happened instead'


def screens(file):
    """Colours and measures of screens come from the theme; nothing is of any type; QML keeps no timers."""
    if file.suffix != ".qml" or not file.inside("ui", "app"):
        return
    for number, line in enumerate(file.lines, 1):
        if not THEME.match(file.path):
            if HEX_COLOUR.search(line):
                yield number, "names a colour: take one of the theme's roles"
            if LITERAL_MEASURE.search(line):
                yield number, "names a measure: take one of the theme's scale"
        if re.search(r"\bproperty var\b", line):
            yield number, "declares a property of any type"
        if re.search(r"^\s*Timer \{", line):
            yield number, "keeps a timer: time belongs into a model"


def repeaters(file):
    """A Repeater stands in a positioner: a layout of Qt 6.4 may look at rows that have gone, which ends the program."""
    if file.suffix != ".qml" or not file.inside("ui", "app"):
        return
    for number, line in enumerate(file.lines, 1):
        if not re.match(r"\s*Repeater \{", line):
            continue
        indent = len(line) - len(line.lstrip())
        around = next((above for above in reversed(file.lines[:number - 1])
                       if above.endswith("{") and len(above) - len(above.lstrip()) < indent), "")
        if not POSITIONER.match(around):
            yield number, "repeats outside a positioner: take Rows, or a Row, Column, Flow or Grid"


def translator_comments(file):
    """A translator is told what %1 and %n stand for, in a //: comment on the line before."""
    if file.suffix != ".qml" or not file.inside("ui", "app"):
        return
    for number, line in enumerate(file.lines):
        if TRANSLATED_ARGUMENT.search(line) and not file.lines[number - 1].strip().startswith("//:"):
            yield number + 1, "has a text with an argument and no //: comment before it that says what it stands for"


RULES = [length, licence, whitespace, undone, machine_paths, header_prose, pragma_once, file_names,
         function_length, kind_words,
         screens, repeaters, translator_comments]


def is_text(root, path):
    if path.startswith("resources/samples/"):  # beside the scripts lie files as other programs write them
        return path.endswith(CODE)
    if path.endswith(TEXT):
        return True
    with open(os.path.join(root, path), "rb") as file:
        return file.read(2) == b"#!"


def project_files(root):
    for folder, folders, names in os.walk(root):
        inner = os.path.relpath(folder, root)
        folders[:] = sorted(name for name in folders if name not in SKIPPED_FOLDERS
                            and not name.startswith("build-")
                            and not os.path.exists(os.path.join(folder, name, ".git")))
        for name in sorted(names):
            path = os.path.normpath(os.path.join(inner, name)).replace(os.sep, "/")
            full = os.path.join(root, path)
            if name not in SKIPPED_FILES and not os.path.islink(full) and is_text(root, path):
                yield File(root, path)


def forgotten(files):
    """Every source file is named in a CMakeLists.txt at or above its folder: an unnamed test never runs."""
    cmake = {os.path.dirname(file.path): re.sub(r"#.*", "", file.text)
             for file in files if file.name == "CMakeLists.txt"}
    for file in files:
        if file.suffix not in (".cpp", ".mm") or file.path == "tests/fuzz/replay.cpp":
            continue
        folder = os.path.dirname(file.path)
        while folder and folder not in cmake:
            folder = os.path.dirname(folder)
        if not re.search(r"(?<![\w.])" + re.escape(file.name) + r"(?!\w)", cmake.get(folder, "")):
            yield file.path, 0, "is named in no CMakeLists.txt, so nothing builds it"
    for folder, text in cmake.items():
        above = os.path.dirname(folder)
        if folder and above in cmake and not re.search(r"\b" + re.escape(os.path.basename(folder)) + r"\b",
                                                       cmake[above]):
            yield folder + "/CMakeLists.txt", 0, f"is not added by {above or '.'}/CMakeLists.txt"


def report(files):
    """What is no problem yet: long functions, and headers with little prose."""
    lengths = []
    for file in files:
        if file.suffix in CPP and file.inside("core", "app", "ui"):
            for name, line, count in cppscan.functions(file.text):
                lengths.append(count)
                if count > LONG_FUNCTION_LINES:
                    print(f"note: {file.path}:{line}: the function {name} has {count} lines")
            if file.suffix == ".h" and len(file.lines) > 30:
                share = cppscan.comment_lines(file.text) / len(file.lines)
                if share < 0.2:
                    print(f"note: {file.path}: {share:.0%} of its lines are prose; a third is the aim")
    short = sum(count <= LONG_FUNCTION_LINES for count in lengths)
    print(f"style: {short} of {len(lengths)} functions have at most {LONG_FUNCTION_LINES} lines")


def check(root):
    files = list(project_files(root))
    problems = [(file.path, line, text) for file in files for rule in RULES for line, text in rule(file)]
    problems += forgotten(files)
    if not files:
        problems.append((root, 0, "holds no file to check"))
    return files, problems


def main(arguments):
    root = os.path.abspath(arguments[0] if arguments else os.path.join(os.path.dirname(__file__), "..", ".."))
    files, problems = check(root)
    report(files)
    for path, line, text in problems:
        print(f"{path}:{line}: {text}" if line else f"{path}: {text}")
    print(f"style: {len(files)} files, {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
