// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// A row of a list in a card: a picture, a name with a second line, and whatever belongs at its end. A line divides the
// row from the one above unless it is the first.
Spread {
    id: row

    property bool first: false

    titleWeight: Font.Medium
    minimumHeight: Theme.size.row
    verticalPadding: Theme.space.compact

    Rectangle {
        parent: row
        visible: !row.first
        x: row.LayoutMirroring.enabled ? 0 : row.textStart
        width: row.width - row.textStart
        height: Theme.size.hairline
        color: Theme.color.hairline
    }
}
