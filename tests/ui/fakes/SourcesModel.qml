// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml
import Coffer.Models

FakeList {
    property real files
    property real bytes
    property bool counting
    property Problem problem: Problem {}

    property list<url> added

    function add(urls: var) {
        added = [...Array.from(added), ...Array.from(urls)];
    }

    function namesOf(urls: var, most: int): var {
        return Array.from(urls).slice(0, most).map(one => String(one).split("/").pop());
    }

    function removeAt(row: int) {
        rows = rows.filter((each, index) => index !== row);
    }

    function setWatched(row: int, watched: bool) {
        rows = rows.map((each, index) => index === row ? Object.assign({}, each, {
                watched: watched
            }) : each);
    }
}
