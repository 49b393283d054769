// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml
import Coffer.Models

FakeList {
    property real files
    property real bytes
    property bool counting
    property Problem problem: Problem {}

    function add(urls: var) {
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
