// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// A few words and a quieter line below them: the inside of rows, banners and heads. As high as its words need at the
// width that it is given.
Item {
    id: pair

    property string title
    property string detail
    property TypeStyle titleType: Theme.type.body
    property int titleWeight: titleType.weight
    property color titleColor: Theme.color.ink
    property TypeStyle detailType: Theme.type.small
    property color detailColor: Theme.color.muted
    property real measure: width // the longest line that the detail may have
    property int titleRole: Accessible.StaticText
    property int detailRole: Accessible.StaticText
    property int alignment: Text.AlignLeft
    property real spacing: 0
    property bool silent: false // the words are told by what they stand in

    implicitWidth: Math.max(upper.implicitWidth, lower.implicitWidth)
    implicitHeight: upper.height + (lower.visible ? spacing + lower.height : 0)

    Label {
        id: upper

        width: pair.width
        height: visible ? implicitHeight : 0
        visible: text !== ""
        text: pair.title
        type: pair.titleType
        weight: pair.titleWeight
        color: pair.titleColor
        horizontalAlignment: pair.alignment
        Accessible.role: pair.titleRole
        Accessible.ignored: pair.silent || text === ""
    }

    Label {
        id: lower

        x: pair.LayoutMirroring.enabled ? pair.width - width : 0
        y: upper.height + pair.spacing
        width: Math.min(pair.width, pair.measure)
        visible: text !== ""
        text: pair.detail
        type: pair.detailType
        color: pair.detailColor
        horizontalAlignment: pair.alignment
        Accessible.role: pair.detailRole
        Accessible.ignored: pair.silent || text === ""
    }
}
