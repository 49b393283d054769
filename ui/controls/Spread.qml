// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

// Something at the start, words that take what is left, something at the end; where the end would leave the words
// less than a quarter of the width, it goes below them. Rows, heads and banners are made of this. Everything follows
// from bindings: nested layouts of wrapped text settle too late and overlap.
Item {
    id: spread

    property string title
    property string detail
    property alias titleType: words.titleType
    property alias titleWeight: words.titleWeight
    property alias titleRole: words.titleRole
    property alias detailType: words.detailType
    property alias detailColor: words.detailColor
    property alias detailRole: words.detailRole
    property alias wordSpacing: words.spacing
    property alias silent: words.silent
    property real measure: width
    property real gap: Theme.space.normal
    property real verticalPadding: 0
    property real minimumHeight: 0
    property real endWidth: endRow.implicitWidth // give it to line the ends of rows up
    property bool wideEnd: false // below the words, the end takes the whole width
    property alias start: startRow.data
    property alias below: belowColumn.data
    default property alias content: endRow.data

    readonly property bool hasStart: startRow.visibleChildren.length > 0
    readonly property bool hasEnd: endRow.visibleChildren.length > 0
    readonly property bool hasBelow: belowColumn.visibleChildren.length > 0
    readonly property real textStart: hasStart ? startRow.implicitWidth + gap : 0
    readonly property bool stacked: hasEnd && width > 0 && width - textStart - endWidth - gap < width * 0.25
    readonly property real wordsHeight: words.height + (hasBelow ? belowColumn.height : 0)
    readonly property real contentHeight: Math.max(hasStart ? startRow.implicitHeight : 0, stacked ? wordsHeight + Theme.space.small + endRow.implicitHeight : Math.max(wordsHeight, hasEnd ? endRow.implicitHeight : 0))

    Layout.fillWidth: true
    implicitWidth: textStart + words.implicitWidth + (hasEnd ? gap + endWidth : 0)
    implicitHeight: Math.max(minimumHeight, contentHeight + 2 * verticalPadding)

    RowLayout {
        id: startRow

        anchors.left: parent.left
        y: spread.stacked || spread.hasBelow ? (spread.height - spread.contentHeight) / 2 : (spread.height - height) / 2
        spacing: spread.gap
    }

    TextPair {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: spread.textStart
        y: spread.stacked ? (spread.height - spread.contentHeight) / 2 : (spread.height - spread.wordsHeight) / 2
        width: spread.width - spread.textStart - (spread.hasEnd && !spread.stacked ? spread.endWidth + spread.gap : 0)
        title: spread.title
        detail: spread.detail
        measure: spread.measure
    }

    Column {
        id: belowColumn

        anchors.left: words.left
        anchors.top: words.bottom
        width: words.width
    }

    RowLayout {
        id: endRow

        readonly property real lowX: spread.textStart
        readonly property real highX: spread.width - width

        x: spread.stacked ? (spread.LayoutMirroring.enabled ? highX - spread.textStart : lowX) : spread.LayoutMirroring.enabled ? 0 : highX
        y: spread.stacked ? words.y + spread.wordsHeight + Theme.space.small : (spread.height - height) / 2
        width: !spread.stacked ? spread.endWidth : spread.wideEnd ? spread.width - spread.textStart : Math.min(implicitWidth, spread.width - spread.textStart)
        spacing: spread.gap
    }
}
