// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Models
import Coffer.Pages

SceneShell {
    place: Place.Ways
    models.session.unlocked: true
    models.ways.losses.rows: [
        {
            loss: LossesModel.ThisComputer,
            waysLeft: 3
        },
        {
            loss: LossesModel.Keys,
            waysLeft: 3
        },
        {
            loss: LossesModel.Paper,
            waysLeft: 3
        },
        {
            loss: LossesModel.Memory,
            waysLeft: 3
        }
    ]
    models.ways.rows: [
        {
            slot: "1",
            kind: WaysModel.RecoveryKey,
            name: "Recovery key",
            place: WaysModel.OnPaper,
            computer: "",
            maker: "",
            created: at(320, 18, 30),
            lastProven: at(300, 18, 30),
            proofIsOld: true,
            weak: false,
            usedNow: false
        },
        {
            slot: "2",
            kind: WaysModel.Password,
            name: "Password",
            place: WaysModel.InYourHead,
            computer: "",
            maker: "",
            created: at(320, 18, 30),
            lastProven: at(0, 9, 12),
            proofIsOld: false,
            weak: false,
            usedNow: true
        },
        {
            slot: "3",
            kind: WaysModel.SecurityKey,
            name: "Blue YubiKey",
            place: WaysModel.OnTheKey,
            computer: "",
            maker: "YubiKey 5C NFC",
            created: at(200, 18, 30),
            lastProven: at(15, 9, 44),
            proofIsOld: false,
            weak: false,
            usedNow: false
        },
        {
            slot: "4",
            kind: WaysModel.Tpm,
            name: "This computer",
            place: WaysModel.OnlyThisComputer,
            computer: "studio-pc",
            maker: "",
            created: at(200, 18, 30),
            lastProven: new Date(NaN),
            proofIsOld: false,
            weak: false,
            usedNow: false
        }
    ]

    // What asks before a way is renamed or removed.
    function dialogs(): WayDialogs {
        return dialogsIn(this) as WayDialogs;
    }

    function dialogsIn(item: Item): Item {
        for (const child of Array.from(item.children)) {
            const found = child.objectName === "wayDialogs" ? child : dialogsIn(child);
            if (found)
                return found;
        }
        return null;
    }
}
