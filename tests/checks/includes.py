#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds every #include to the walls of the house.

  * A room of core/ may include its own headers and those of the rooms that its coffer_room(… ROOMS …) names
    itself: what it reaches only through another room, it has to name too. A room that not every system has is
    named in a target_link_libraries(coffer_ROOM … coffer_OTHER) instead.
  * Links between rooms have no circle.
  * core includes neither ui nor app, ui does not include app, and what ui and app include of core, their
    nearest CMakeLists.txt names (coffer_ROOM, or ROOM after ROOMS).
  * A header of somebody else's library is included only where FOREIGN below allows it.
  * "quotes" are for headers of this project, <angle brackets> for all others.

usage: includes.py [PROJECT]
"""
import os
import re
import sys

# Headers of others, and the places that may see them. A place is a folder (ending in /) or one file. The
# first line that matches decides; a header that no line names may be included anywhere.
FOREIGN = [
    (r"openssl/", ["core/crypto/", "core/bytes/secretbytes.cpp"]),
    (r"argon2\.h$", ["core/crypto/"]),
    (r"zxcvbn\.h$", ["core/keys/"]),
    (r"utf8proc\.h$", ["core/bytes/"]),
    (r"cbor(\.h$|/)", ["core/format/"]),
    (r"sqlite3\.h$", ["core/catalogue/", "core/chats/", "core/vault/sqlite.cpp"]),
    (r"(zip|zipconf|archive|archive_entry)\.h$", ["core/chats/", "core/chunking/"]),
    (r"zstd\w*\.h$", ["core/chunking/", "core/vault/"]),
    (r"CLI/", ["app/cli/"]),
    (r"fido(\.h$|/)", ["core/fido/", "tests/fido/"]),
    (r"tss2/", ["core/tpm/", "tests/tpm/"]),
    (r"(Q[A-Z]\w*|qt6?keychain/.*|Qt\w+/.*)$", ["core/application/", "core/keychain/", "core/schedule/", "core/browser/",
                                                    "ui/", "app/"]),
    (r"(gtest|gmock|benchmark)/", []),
]

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(?:"([^"]+)"|<([^>]+)>)', re.MULTILINE)
KEYWORDS = {"SOURCES", "ROOMS", "LIBRARIES", "PRIVATE_LIBRARIES"}
SUFFIXES = (".h", ".cpp", ".mm", ".inc")
# Made by Qt's tools while building.
GENERATED = re.compile(r"(\.moc|^moc_.*\.cpp|^ui_.*\.h)$")


def read(path):
    with open(path, encoding="utf-8", errors="replace") as file:
        return file.read()


def cmake_calls(text, function):
    """The argument lists of every call of `function` in a CMake file, as lists of words."""
    text = re.sub(r"#[^\n]*", "", text)
    return [match.group(1).split() for match in re.finditer(function + r"\s*\(([^)]*)\)", text)]


def words_after(arguments, keyword):
    """The words between `keyword` and the next keyword."""
    found, words = False, []
    for word in arguments:
        if word in KEYWORDS:
            found = word == keyword
        elif found:
            words.append(word.strip('"'))
    return words


class House:
    def __init__(self, root):
        self.root = root
        self.problems = []
        self.rooms = self.read_rooms()

    def read_rooms(self):
        """{room: rooms it names}, of every folder of core/ that has a coffer_room."""
        rooms = {}
        core = os.path.join(self.root, "core")
        for folder in sorted(os.listdir(core) if os.path.isdir(core) else []):
            cmake = os.path.join(core, folder, "CMakeLists.txt")
            if not os.path.isfile(cmake):
                continue
            for arguments in cmake_calls(read(cmake), "coffer_room"):
                if arguments[:1] != [folder]:
                    self.problem(f"core/{folder}/CMakeLists.txt", 0, f"declares a room that is not named {folder}")
                rooms[folder] = set(words_after(arguments, "ROOMS")) | self.linked(read(cmake), folder)
        return rooms

    @staticmethod
    def linked(text, room):
        """The rooms that a room links beside those it declares."""
        calls = [call for call in cmake_calls(text, "target_link_libraries") if call[:1] == [f"coffer_{room}"]]
        return {word.removeprefix("coffer_") for call in calls for word in call[1:] if word.startswith("coffer_")}

    def problem(self, path, line, text):
        self.problems.append(f"{path}:{line}: {text}" if line else f"{path}: {text}")

    # Links ------------------------------------------------------------------------------------------------

    def check_links(self):
        for room, named in self.rooms.items():
            for other in sorted(named - self.rooms.keys()):
                self.problem(f"core/{room}/CMakeLists.txt", 0, f"names the room {other}, which does not exist")
            if room in self.reachable(room):
                self.problem(f"core/{room}/CMakeLists.txt", 0, f"the room {room} links itself through another room")

    def reachable(self, room):
        seen, waiting = set(), list(self.rooms[room])
        while waiting:
            other = waiting.pop()
            if other not in seen:
                seen.add(other)
                waiting.extend(self.rooms.get(other, ()))
        return seen

    # Includes ---------------------------------------------------------------------------------------------

    def sources(self):
        for top in ("core", "ui", "app"):
            for folder, folders, files in os.walk(os.path.join(self.root, top)):
                folders.sort()
                for name in sorted(files):
                    if name.endswith(SUFFIXES):
                        yield os.path.relpath(os.path.join(folder, name), self.root).replace(os.sep, "/")

    def allowed_rooms(self, path):
        """The rooms of core that the file at `path` may include."""
        parts = path.split("/")
        if parts[0] == "core":
            return self.rooms.get(parts[1], set()) | {parts[1]}
        for depth in range(len(parts) - 1, 0, -1):
            cmake = os.path.join(self.root, *parts[:depth], "CMakeLists.txt")
            if os.path.isfile(cmake):
                text = re.sub(r"#[^\n]*", "", read(cmake))
                named = {room for call in cmake_calls(text, r"\w+") for room in words_after(call, "ROOMS")}
                return named | set(re.findall(r"\bcoffer_(\w+)", text))
        return set()

    def find(self, path, header):
        """Where in the project `header`, included by the file at `path`, lies; None if nowhere."""
        for base in (os.path.dirname(path), "core", ".", "ui", "app"):
            found = os.path.normpath(os.path.join(base, header)).replace(os.sep, "/")
            for candidate in (found, found + ".in"):
                if not found.startswith("..") and os.path.isfile(os.path.join(self.root, candidate)):
                    return found
        return None

    def check_file(self, path):
        text = read(os.path.join(self.root, path))
        for match in INCLUDE.finditer(text):
            line = text.count("\n", 0, match.start()) + 1
            header = match.group(1) or match.group(2)
            found = self.find(path, header)
            if found:
                self.check_own(path, line, found)
            elif match.group(1) and not GENERATED.search(os.path.basename(header)):
                self.problem(path, line, f'no file of the project is called "{header}"; others\' headers go in <>')
            self.check_foreign(path, line, header, found)

    def check_own(self, path, line, found):
        here, there = path.split("/"), found.split("/")
        if there[0] == "core":
            if len(there) > 2 and there[1] not in self.allowed_rooms(path):
                owner = f"the room {here[1]}" if here[0] == "core" else "/".join(here[:-1])
                self.problem(path, line, f"includes {found}, but {owner} does not name {there[1]} among its ROOMS")
        elif there[0] == "app" and here[0] != "app":
            self.problem(path, line, f"includes {found}: nobody includes app")
        elif there[0] == "ui" and here[0] == "core":
            self.problem(path, line, f"includes {found}: core never includes ui")
        elif there[0] not in ("ui", "app"):
            self.problem(path, line, f"includes {found}, which is not a part of the program")

    def check_foreign(self, path, line, header, found):
        if found:
            return
        for pattern, places in FOREIGN:
            if re.match(pattern, header):
                if not any(path.startswith(place) if place.endswith("/") else path == place for place in places):
                    where = ", ".join(places) or "tests/"
                    self.problem(path, line, f"<{header}> may be included only in {where}")
                return

    def check(self):
        self.check_links()
        count = 0
        for path in self.sources():
            self.check_file(path)
            count += 1
        if count == 0:
            self.problem(self.root, 0, "has no source file under core, ui or app")
        return count


def main(arguments):
    root = os.path.abspath(arguments[0] if arguments else os.path.join(os.path.dirname(__file__), "..", ".."))
    house = House(root)
    count = house.check()
    for problem in house.problems:
        print(problem)
    print(f"includes: {count} files, {len(house.rooms)} rooms, {len(house.problems)} problems")
    return 1 if house.problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
