// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// What a page is for, in the person's words, with a sentence about it and the page's one action.
Spread {
    id: head

    property alias sentence: head.detail

    titleType: Theme.type.title
    titleRole: Accessible.Heading
    detailType: Theme.type.body
    measure: Theme.size.measure * 1.06
    wordSpacing: Theme.space.tiny
    gap: Theme.space.small
}
