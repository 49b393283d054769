// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml

// How long movements take, in milliseconds: nothing moves for those who asked that nothing does.
QtObject {
    id: motion

    required property bool reduced

    readonly property int hover: reduced ? 0 : 80
    readonly property int fold: reduced ? 0 : 160
    readonly property int page: reduced ? 0 : 200
    readonly property int loop: 1600
}
