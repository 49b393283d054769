// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtTest
import Coffer.Controls

// Rows that come and go while what they stand in is laid out: with a Repeater in the layout itself, Qt 6.4 reads one
// that has gone and the program ends.
TestCase {
    id: test

    name: "Rows"
    when: windowShown
    width: 600
    height: 500
    visible: true

    ListModel {
        id: words
    }

    Component {
        id: page

        Item {
            readonly property alias rows: list
            readonly property alias foot: end

            width: 500

            ColumnLayout {
                width: parent.width

                Rows {
                    id: list

                    Layout.fillWidth: true
                    model: words
                    spacing: 4

                    ColumnLayout {
                        id: row

                        required property string words

                        Label {
                            Layout.fillWidth: true
                            text: row.words
                        }
                    }
                }

                Label {
                    id: end

                    Layout.fillWidth: true
                    text: "After them"
                }
            }
        }
    }

    Component {
        id: sheet

        ColumnLayout {
            readonly property alias rows: inside
            readonly property alias card: around

            width: 500

            Card {
                id: around

                Layout.fillWidth: true
                padding: 0

                Rows {
                    id: inside

                    Layout.fillWidth: true
                    model: words

                    ListRow {
                        required property int index
                        required property string words

                        first: index === 0
                        title: words
                    }
                }
            }
        }
    }

    function init() {
        words.clear();
    }

    function add(text: string) {
        words.append({
            words: text
        });
    }

    function test_rowsTakeTheWidthAndMakeRoom() {
        const made = createTemporaryObject(page, test);
        waitForRendering(made);
        compare(made.rows.count, 0);
        const empty = made.foot.y;
        add("one");
        add("two ".repeat(80));
        tryCompare(made.rows.itemAt(1), "width", 500);
        tryVerify(() => made.foot.y >= empty + made.rows.height);
        verify(made.rows.itemAt(1).y >= made.rows.itemAt(0).height);
        made.width = 300;
        tryCompare(made.rows.itemAt(0), "width", 300);
        words.clear();
        tryCompare(made.foot, "y", empty);
    }

    function test_inACard() {
        add("one");
        add("two");
        const made = createTemporaryObject(sheet, test);
        tryCompare(made.rows.itemAt(1), "width", 500);
        verify(made.rows.itemAt(1).y >= made.rows.itemAt(0).height);
        verify(made.card.height >= 2 * made.rows.itemAt(0).height);
    }

    // As a backup that is opened, grows and is locked while the window changes its size.
    function test_rowsGoWhileALayoutIsAtWork() {
        let made = createTemporaryObject(page, test);
        for (let turn = 0; turn < 600; ++turn) {
            if (turn % 7 === 0) {
                made.destroy();
                made = createTemporaryObject(page, test);
            }
            while (words.count > turn % 3)
                words.remove((turn * 5) % words.count);
            while (words.count < 3 + turn % 6)
                add("some words ".repeat(1 + (turn * 7) % 19));
            if (turn % 5 === 0)
                words.clear();
            made.width = 300 + (turn * 37) % 250;
            wait(0);
        }
        compare(made.rows.count, words.count);
    }
}
