#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the translations of the screens to what can be seen without knowing the language.

Each rule about one text is a function below; its first line says what it asks. Texts that a language does not have yet
are counted and are no failure, but English must have all its plurals; with --complete every language that programs take
in (translations/CMakeLists.txt) must have everything.

usage: translations.py [PROJECT] [--lupdate PROGRAM] [--complete]
"""
import collections
import glob
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

PLACEHOLDER = re.compile(r"%L?(?:\d+|n)")
MARKUP = re.compile(r"</?\w[^>]*>|\n")
NUMBER = {"%n", "%Ln"}
# How many forms a language has for numbers, as Qt 6 counts them.
FORMS = {"ar": 6, "de": 2, "en": 2, "es": 2, "fr": 2, "ja": 1, "pt_BR": 2, "zh_CN": 1}
ENDS = {":": ":：", "…": "…", "?": "?？؟", "!": "!！"}
STOPS = ".。"


def placeholders(source, text, numbered):
    """Every placeholder of the source stands in the translation as often; a number may be spelled out."""
    wanted, found = (collections.Counter(PLACEHOLDER.findall(each)) for each in (source, text))
    if numbered:
        for number in NUMBER:
            wanted.pop(number, None)
            found.pop(number, None)
    if wanted != found:
        yield f"placeholders differ: {sorted(wanted.elements())} and {sorted(found.elements())}"


def markup(source, text, _):
    """Markup and line breaks stay as they are."""
    if sorted(MARKUP.findall(source)) != sorted(MARKUP.findall(text)):
        yield "markup or line breaks differ"


def edges(source, text, _):
    """No space at the ends that the source does not have, and none missing."""
    for which, at in (("beginning", 0), ("end", -1)):
        if source[at].isspace() != text[at].isspace():
            yield f"a space at the {which} differs"


def ending(source, text, _):
    """What ends in a colon, an ellipsis, a question mark or a full stop does so in every language."""
    last = source.rstrip()[-1]
    if last in ENDS and text.rstrip()[-1] not in ENDS[last]:
        yield f'should end as the source does, with "{last}"'
    if (last == ".") != (text.rstrip()[-1] in STOPS):
        yield "one of the two ends with a full stop"


RULES = (placeholders, markup, edges, ending)


def texts(message):
    """The translations of a message: several where it has a number."""
    translation = message.find("translation")
    forms = translation.findall("numerusform")
    return [form.text or "" for form in forms] if message.get("numerus") else [translation.text or ""]


def problems_of(message, language):
    source, numbered = message.findtext("source"), bool(message.get("numerus"))
    translations = texts(message)
    if numbered and len(translations) != FORMS[language]:
        yield f"has {len(translations)} forms, the language has {FORMS[language]}"
    for text in translations:
        if not text.strip():
            yield "has no words"
            continue
        for rule in RULES:
            yield from rule(source, text, numbered)


def check_file(path):
    """(problems, {(context, source, comment)} of what is translated)."""
    problems, done = [], set()
    root = ET.parse(path).getroot()
    language = root.get("language")
    if language not in FORMS:
        return [f"{path}: the check does not know the language {language}"], done
    for context in root.iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            if message.find("translation").get("type") == "unfinished":
                continue
            done.add(key_of(name, message))
            problems += [f'{path}: {name}: "{message.findtext("source")[:60]}": {problem}'
                         for problem in problems_of(message, language)]
    return problems, done


def key_of(context, message):
    return context, message.findtext("source"), message.findtext("comment") or ""


def languages_taken_in(project):
    with open(os.path.join(project, "translations", "CMakeLists.txt"), encoding="utf-8") as file:
        return set(re.search(r"^set\(languages ([\w ]+)\)", file.read(), re.MULTILINE).group(1).split())


def texts_of_screens(project, lupdate):
    """{(context, source, comment): whether it has a number} of all that is to be translated."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "all.ts")
        subprocess.run([lupdate, "-silent", "-source-language", "en", "-target-language", "en", "ui", "app/desktop",
                        "core/profile", "-ts", path], cwd=project, check=True)
        return {key_of(context.findtext("name"), message): bool(message.get("numerus"))
                for context in ET.parse(path).getroot().iter("context") for message in context.iter("message")}


def check(project, lupdate, complete):
    """(problems, what is missing by language)."""
    wanted, strict = texts_of_screens(project, lupdate), languages_taken_in(project) if complete else {"en"}
    problems, missing = [], {}
    for path in sorted(glob.glob(os.path.join(project, "translations", "coffer_*.ts"))):
        found, done = check_file(path)
        problems += found
        language = os.path.basename(path)[len("coffer_"):-len(".ts")]
        absent = {key for key, numbered in wanted.items() if (numbered or language != "en") and key not in done}
        if absent:
            missing[language] = len(absent)
        if absent and language in strict:
            problems += [f'{path}: {name}: "{source[:60]}" is missing' for name, source, _ in sorted(absent)]
    return problems, missing


def main(arguments):
    complete = "--complete" in arguments
    lupdate = arguments[arguments.index("--lupdate") + 1] if "--lupdate" in arguments else None
    lupdate = lupdate or shutil.which("lupdate", path="/usr/lib/qt6/bin" + os.pathsep + os.environ.get("PATH", ""))
    folders = [each for each in arguments if os.path.isdir(each)]
    project = folders[0] if folders else os.path.join(os.path.dirname(__file__), "..", "..")
    if lupdate is None:
        print("lupdate is not here (package qt6-l10n-tools)")
        return 1
    problems, missing = check(os.path.abspath(project), lupdate, complete)
    print("\n".join(problems))
    still = ", ".join(f"{count} of {language}" for language, count in missing.items())
    print(f"translations: {len(problems)} problems" + (f"; not translated yet: {still}" if still else ""))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
