#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests of the checks themselves: a little house in which nothing is wrong, and each thing that can be."""
import contextlib
import io
import os
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ET

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import cppscan  # noqa: E402
import includes  # noqa: E402
import style  # noqa: E402
import tally  # noqa: E402
import translations  # noqa: E402

SPDX = "// SPDX-License-Identifier: GPL-3.0-or-later\n"
HEADER = SPDX + "#pragma once\n\n/// The room: what it is.\nnamespace coffer {\nint one();\n}  // namespace coffer\n"

HOUSE = {
    "CMakeLists.txt": "add_subdirectory(core)\nadd_subdirectory(ui)\nadd_subdirectory(app)\n",
    "core/CMakeLists.txt": "foreach(room IN ITEMS low middle high)\n    add_subdirectory(${room})\nendforeach()\n",
    "core/low/CMakeLists.txt": "coffer_room(low\n    SOURCES low.cpp)\n",
    "core/low/low.h": HEADER,
    "core/low/low.cpp": SPDX + '#include "low/low.h"\n\n#include <vector>\n\nint one() { return 1; }\n',
    "core/middle/CMakeLists.txt": "coffer_room(middle ROOMS low)\n",
    "core/middle/middle.h": HEADER.replace("///", '#include "low/low.h"\n\n///'),
    "core/high/CMakeLists.txt": "coffer_room(high SOURCES high.cpp ROOMS middle LIBRARIES Some::Thing)\n",
    "core/high/high.cpp": SPDX + '#include "middle/middle.h"\n',
    "ui/CMakeLists.txt": "add_library(models page.cpp)\ntarget_link_libraries(models PRIVATE coffer_high coffer_low)\n",
    "ui/page.h": HEADER,
    "ui/page.cpp": SPDX + '#include "page.h"\n\n#include <QString>\n\n#include "low/low.h"\n',
    "app/CMakeLists.txt": "coffer_program(coffer SOURCES main.cpp ROOMS low)\n",
    "app/main.cpp": SPDX + '#include "low/low.h"\n#include "ui/page.h"\n',
}


class OneHouse(unittest.TestCase):
    """A house in a temporary folder; `change` replaces some of its files."""

    def run_in(self, change, function):
        with tempfile.TemporaryDirectory() as root:
            for path, text in {**HOUSE, **change}.items():
                full = os.path.join(root, path)
                os.makedirs(os.path.dirname(full), exist_ok=True)
                with open(full, "wb") as file:
                    file.write(text if isinstance(text, bytes) else text.encode())
            return function(root)


class IncludesTest(OneHouse):
    def problems(self, change):
        def check(root):
            house = includes.House(root)
            house.check()
            return house.problems

        return self.run_in(change, check)

    def assert_finds(self, words, path, include):
        found = self.problems({path: SPDX + f"\n#include {include}\n"})
        self.assertEqual(len(found), 1, found)
        self.assertIn(words, found[0])
        self.assertTrue(found[0].startswith(f"{path}:3: "), found[0])

    def test_a_good_house_is_good(self):
        self.assertEqual(self.problems({}), [])

    def test_a_room_not_named(self):
        self.assert_finds("does not name high", "core/low/low.cpp", '"high/high.cpp"')

    def test_a_room_named_only_by_another_room(self):
        self.assert_finds("does not name low", "core/high/high.cpp", '"low/low.h"')

    def test_angle_brackets_hide_nothing(self):
        self.assert_finds("does not name middle", "core/low/low.cpp", "<middle/middle.h>")

    def test_a_path_upwards_hides_nothing(self):
        self.assert_finds("does not name middle", "core/low/low.cpp", '"../middle/middle.h"')

    def test_core_never_includes_ui(self):
        self.assert_finds("core never includes ui", "core/low/low.cpp", '"ui/page.h"')

    def test_nobody_includes_app(self):
        self.assert_finds("nobody includes app", "core/low/low.cpp", '"app/main.cpp"')
        self.assert_finds("nobody includes app", "ui/page.cpp", '"app/main.cpp"')

    def test_app_names_what_it_includes(self):
        self.assert_finds("does not name middle", "app/main.cpp", '"middle/middle.h"')

    def test_foreign_headers_have_their_place(self):
        for header in ("openssl/evp.h", "argon2.h", "sqlite3.h", "QString", "QtCore/QFile", "qt6keychain/keychain.h",
                       "gtest/gtest.h", "CLI/CLI.hpp"):
            self.assert_finds(f"<{header}> may be included only in", "core/low/low.cpp", f"<{header}>")

    def test_foreign_headers_in_quotes(self):
        self.assertEqual(len(self.problems({"core/low/low.cpp": SPDX + '#include "argon2.h"\n'})), 2)

    def test_a_header_that_is_nowhere(self):
        self.assert_finds("no file of the project", "core/low/low.cpp", '"low/gone.h"')

    def test_a_circle_of_rooms(self):
        found = self.problems({"core/low/CMakeLists.txt": "coffer_room(low SOURCES low.cpp ROOMS high)\n"})
        self.assertEqual(sum("links itself" in problem for problem in found), 3, found)

    def test_a_room_that_does_not_exist(self):
        found = self.problems({"core/low/CMakeLists.txt": "coffer_room(low ROOMS # above\n attic)\n"})
        self.assertEqual(found, ["core/low/CMakeLists.txt: names the room attic, which does not exist"])

    def test_an_empty_house_is_no_success(self):
        with tempfile.TemporaryDirectory() as root:
            with contextlib.redirect_stdout(io.StringIO()):
                self.assertEqual(includes.main([root]), 1)


class StyleTest(OneHouse):
    def assert_finds(self, words, path, text):
        found = [problem for problem in self.run_in({path: text}, lambda root: style.check(root)[1])
                 if words in problem[2]]
        self.assertEqual([problem[0] for problem in found], [path], (words, found))

    def assert_silent(self, path, text):
        self.assertEqual(self.run_in({path: text}, lambda root: style.check(root)[1]), [])

    def cpp(self, text):
        return SPDX + text + "\n"

    def test_a_good_house_is_good(self):
        self.assert_silent("README.md", "A house.\n")

    def test_length(self):
        self.assert_finds("300 is the most", "core/low/low.cpp", self.cpp("\n" * 300))
        self.assert_silent("core/low/low.cpp", self.cpp("\n" * 298))
        self.assert_finds("150 is the most", "ui/Page.qml", self.cpp("\n" * 150))

    def test_licence(self):
        self.assert_finds("begins without", "core/low/low.cpp", "int one;\n")
        self.assert_finds("begins without", "core/low/low.cpp", "\n" + SPDX)
        self.assert_finds("begins without", "installer/run", "#!/bin/sh\nexit 0\n")
        self.assert_finds("0BSD", "resources/reader/coffer_recover.py", "# SPDX-License-Identifier: MIT\n")
        self.assert_silent("resources/reader/coffer_recover.py", "# SPDX-License-Identifier: 0BSD\n")

    def test_whitespace(self):
        self.assert_finds("has a tab", "core/low/low.cpp", self.cpp("\tint one;"))
        self.assert_finds("ends in white space", "core/low/low.cpp", self.cpp("int one; "))
        self.assert_finds("ends in white space", "core/low/low.cpp", SPDX.strip() + "\r\n")
        self.assert_finds("without a line break", "core/low/low.cpp", SPDX + "int one;")

    def test_undone(self):
        self.assert_finds("undone", "core/low/low.cpp", self.cpp("// TODO"))
        self.assert_finds("undone", "core/low/low.cpp", self.cpp("// TODO: later"))
        self.assert_finds("undone", "core/low/low.cpp", self.cpp("// FIXME: this needs another look"))
        self.assert_silent("core/low/low.cpp", self.cpp("// TODO: read zip64 once somebody has such an export"))

    def test_machine_paths(self):
        for path in ("/home/somebody/x", "/root/x", "/Users/somebody/x", "C:\\\\Users\\\\me"):
            self.assert_finds("path of one machine", "core/low/low.cpp", self.cpp(f'auto path = "{path}";'))
        self.assert_silent("core/low/low.cpp", self.cpp('auto path = "tests/work/root/home/x";'))
        self.assert_silent("core/low/low.cpp", self.cpp('auto path = "/home/eva/x";'))
        self.assert_silent("core/low/low.cpp", self.cpp('auto path = "/home/bob/x";  // style: allow: a sample'))

    def test_header_prose(self):
        bare = SPDX + "#pragma once\n\n#include <vector>\n\nnamespace coffer {\nint one();  // one\n}\n"
        self.assert_finds("without a comment", "core/low/low.h", bare)
        self.assert_silent("core/low/low.h", bare.replace("int", "/// One.\nint"))
        self.assert_finds("#pragma once", "core/low/low.h", SPDX + "/// One.\nint one();\n")

    def test_file_names(self):
        self.assert_finds("lower case", "core/low/lowThing.h", HEADER)

    def test_function_length(self):
        body = "int one() {\n" + "    two();\n" * 79 + "}"
        self.assert_finds("has 81 lines", "core/low/low.cpp", self.cpp(body))
        self.assert_silent("core/low/low.cpp", self.cpp(body.replace("    two();\n", "", 1)))

    def test_kind_words(self):
        self.assert_finds("to a person", "core/low/low.cpp", self.cpp('auto text = "Failed to open the vault";'))
        self.assert_silent("core/low/low.cpp", self.cpp('auto name = "invalid";  // "failed to" is not said'))

    def test_screens(self):
        for line in ('color: "#F8F5EE"', "spacing: 12", "anchors.leftMargin: -4", "font.pixelSize: 14", "property var home"):
            self.assert_finds("names a " if "var" not in line else "any type", "ui/pages/Home.qml", SPDX + f"Item {{\n    {line}\n}}\n")
        self.assert_finds("timer", "ui/pages/Home.qml", SPDX + "Item {\n    Timer {\n    }\n}\n")
        self.assert_silent("ui/controls/LightColors.qml", SPDX + 'ColorSet {\n    window: "#F8F5EE"\n}\n')
        self.assert_silent("ui/pages/Home.qml", SPDX + "Item {\n    spacing: 0\n    radius: Theme.radius.card\n}\n")

    def test_repeaters(self):
        text = "ColumnLayout {\n%s        Repeater {\n            model: 3\n        }\n%s}\n"
        self.assert_finds("outside a positioner", "ui/pages/Home.qml", SPDX + text % ("", ""))
        self.assert_finds("outside a positioner", "ui/pages/Home.qml", SPDX + text % ("    RowLayout {\n", "    }\n"))
        self.assert_finds("outside a positioner", "ui/pages/Home.qml", SPDX + "Repeater {\n    model: 3\n}\n")
        self.assert_silent("ui/pages/Home.qml", SPDX + text % ("    Row {\n        id: row\n\n", "    }\n"))

    def test_translator_comments(self):
        text = 'Item {\n%s    text: qsTr("Step %%1 of %%2").arg(1).arg(2)\n}\n'
        self.assert_finds("argument", "ui/pages/Home.qml", SPDX + text % "")
        self.assert_silent("ui/pages/Home.qml", SPDX + text % "    //: %1 is the step\n")

    def test_forgotten_files(self):
        self.assert_finds("nothing builds it", "core/low/attic.cpp", SPDX)
        self.assert_finds("nothing builds it", "core/low/ow.cpp", SPDX)
        self.assert_finds("is not added by", "core/cellar/CMakeLists.txt", "coffer_room(cellar)\n")

    def test_an_empty_house_is_no_success(self):
        with tempfile.TemporaryDirectory() as root:
            with contextlib.redirect_stdout(io.StringIO()):
                self.assertEqual(style.main([root]), 1)


class ScannerTest(unittest.TestCase):
    def names(self, code):
        return [(name, count) for name, _, count in cppscan.functions(code)]

    def test_functions_of_every_kind(self):
        code = """namespace a::b {
class Thing : public Base<int()> {
public:
    explicit Thing(int x) : m_x{x}, m_y(x) {
        use();
    }
    int x() const noexcept { return m_x; }
private:
    int m_x = 0;
    std::array<int, 2> m_z{1, 2};
};
constexpr int kTable[] = {1, f(2)};
template <typename T>
auto free(T value) -> std::vector<T> {
    return std::vector<T>{[&] { return value; }()};
}
bool operator==(const Thing&, const Thing&) {
    return true;
}
}
"""
        self.assertEqual(self.names(code), [("Thing", 3), ("x", 1), ("free", 3), ("operator==", 3)])

    def test_comments_strings_and_directives_hide_braces(self):
        code = 'int f() {\n // }\n auto s = "}"; char c = \'}\'; /* } */\n auto r = R"x(}})x"; int n = 1\'000;\n}\n' \
               "#define OPEN {\nint g() { return 0; }\n"
        self.assertEqual(self.names(code), [("f", 5), ("g", 1)])

    def test_literals(self):
        self.assertEqual(cppscan.string_literals('// "no"\nf("yes \\" it", R"(no)");\n'), [(2, 'yes \\" it')])


class TallyTest(unittest.TestCase):
    def test_programs_count_their_own_cases(self):
        google = "[  PASSED  ] 7 tests.\n[  SKIPPED ] 2 tests, listed below:\n"
        self.assertEqual(tally.count("run", google), (7, 0, 2))
        self.assertEqual(tally.count("fail", "[  PASSED  ] 7 tests.\n[  FAILED  ] 3 tests, listed below:\n"), (7, 3, 0))
        self.assertEqual(tally.count("run", "Ran 9 tests in 1.2s\n\nOK (skipped=2)\n"), (7, 0, 2))
        self.assertEqual(tally.count("fail", "Ran 9 tests in 1s\n\nFAILED (failures=2, errors=1, skipped=1)\n"), (5, 3, 1))
        self.assertEqual(tally.count("run", "25 passed, 0 failed\n"), (25, 0, 0))

    def test_a_failure_never_counts_as_none(self):
        self.assertEqual(tally.count("fail", "[  PASSED  ] 7 tests.\n"), (7, 1, 0))
        self.assertEqual(tally.count("fail", ""), (0, 1, 0))
        self.assertEqual(tally.tally("no such report", "unit", 1), ["failed 1 unit ctest"])

    def test_what_does_not_count_is_one(self):
        self.assertEqual(tally.count("run", "fine\n"), (1, 0, 0))
        self.assertEqual(tally.count("notrun", ""), (0, 0, 1))


class TranslationsTest(unittest.TestCase):
    def problems(self, source, *forms, language="de"):
        numbered = len(forms) > 1
        message = ET.Element("message", {"numerus": "yes"} if numbered else {})
        ET.SubElement(message, "source").text = source
        translation = ET.SubElement(message, "translation")
        translation.text = "" if numbered else forms[0]
        for form in forms if numbered else ():
            ET.SubElement(translation, "numerusform").text = form
        return list(translations.problems_of(message, language))

    def test_good_ones(self):
        for source, *forms in (("Lock now", "Jetzt sperren"), ("%1 of %2", "%2 の %1"), ("Looking…", "Sucht …"),
                               ("%Ln file(s)", "eine Datei", "%Ln Dateien"), ("Done.", "完了。"), ("Where?", "أين؟")):
            self.assertEqual(self.problems(source, *forms), [], source)

    def test_each_thing_that_can_be_wrong(self):
        for words, source, *forms in (
                ("placeholders", "%1 of %2", "%1 von %1"), ("placeholders", "%1 free", "frei"),
                ("markup", "a<br>b", "a b"), ("markup", "one\ntwo", "eins zwei"),
                ("beginning", "Lock", " Sperren"), ("end", "Name: ", "Name:"), ("should end", "Name:", "Name"),
                ("full stop", "Done.", "Fertig"), ("full stop", "Done", "Fertig."), ("no words", "Done", " "),
                ("forms", "%Ln file(s)", "%Ln Datei", "%Ln Dateien", "%Ln Dateien")):
            found = self.problems(source, *forms)
            self.assertTrue(any(words in each for each in found), (source, forms, found))


if __name__ == "__main__":
    unittest.main()
