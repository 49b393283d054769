// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Models
import Coffer.Pages

FocusScope {
    id: scene

    function verdict(days: int, reasons: var): var {
        const now = new Date();
        return {
            version: "v" + days,
            time: new Date(now.getFullYear(), now.getMonth(), now.getDate() - days, 21, 0),
            computer: "studio-pc",
            kept: reasons.length > 0,
            reasons: reasons
        };
    }

    property RetentionFlow flow: RetentionFlow {
        last: 3
        daily: 7
        weekly: 5
        monthly: 12
        goCount: 2
        freed: 231735296
        stored: false
        rows: [scene.verdict(9, []), scene.verdict(8, []), scene.verdict(0, [RetentionFlow.Newest, RetentionFlow.OfItsDay]), scene.verdict(1, [RetentionFlow.Newest]), scene.verdict(2, [RetentionFlow.OfItsDay]), scene.verdict(10, [RetentionFlow.KeptForGood]), scene.verdict(30, [RetentionFlow.OfItsMonth])]
    }

    RulesPage {
        anchors.fill: parent
        focus: true
        flow: scene.flow
    }
}
