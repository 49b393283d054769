#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts what a run of ctest tested: tally.py REPORT.xml PART STATUS, where STATUS is 0 if ctest was content.

Prints lines "passed|failed|skipped NUMBER PART NAME". A program that counts its own cases in its closing lines
(GoogleTest, unittest) counts as those; any other test as one. A program that failed counts at least one failure, whatever it printed, and a run with
which ctest was not content counts at least one too.
"""
import os
import re
import sys
import xml.etree.ElementTree


def number(pattern, text):
    match = re.search(pattern, text, re.MULTILINE)
    return int(match.group(1)) if match else 0


def printed(text):
    """(passed, failed, skipped) as a GoogleTest or unittest program, or one with our closing line, counts itself."""
    ran = number(r"^Ran (\d+) tests? in ", text)
    if ran:
        failed = number(r"^FAILED \(.*?\bfailures=(\d+)", text) + number(r"^FAILED \(.*?\berrors=(\d+)", text)
        skipped = number(r"^(?:OK|FAILED) \(.*?\bskipped=(\d+)", text)
        return ran - failed - skipped, failed, skipped
    if re.search(r"^\d+ passed, \d+ failed", text, re.MULTILINE):
        return (number(r"^(\d+) passed, \d+ failed", text), number(r"^\d+ passed, (\d+) failed", text),
                number(r"^\d+ passed, \d+ failed, (\d+) skipped", text))
    return tuple(number(r"^\[  " + verdict + r" +\] (\d+) tests?[.,]", text)
                 for verdict in ("PASSED", "FAILED", "SKIPPED"))


def count(status, text):
    """(passed, failed, skipped) of one entry of the report."""
    passed, failed, skipped = printed(text)
    if status == "fail":
        return max(passed, 0), max(failed, 1), skipped
    if status != "run":
        return 0, 0, 1
    if passed + skipped == 0:
        passed = 1
    return passed, 0, skipped


def tally(report, part, status):
    lines, failures = [], 0
    tests = xml.etree.ElementTree.parse(report).getroot().iter("testcase") if os.path.exists(report) else []
    for test in tests:
        text = test.findtext("system-out") or ""
        counted = count(test.get("status"), text)
        failures += counted[1]
        for verdict, cases in zip(("passed", "failed", "skipped"), counted):
            if cases:
                lines.append(f"{verdict} {cases} {part} {test.get('name')}")
    if status != 0 and failures == 0:
        lines.append(f"failed 1 {part} ctest")
    return lines


if __name__ == "__main__":
    print("\n".join(tally(sys.argv[1], sys.argv[2], int(sys.argv[3]))))
