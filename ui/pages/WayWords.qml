// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton

import QtQuick
import Coffer.Models

// Kinds of ways to unlock, in words and pictures.
QtObject {
    function picture(kind: int): string {
        switch (kind) {
        case WaysModel.RecoveryKey:
            return "scroll";
        case WaysModel.Password:
            return "password";
        case WaysModel.SecurityKey:
        case WaysModel.Both:
            return "usb";
        case WaysModel.Browser:
            return "device-mobile";
        case WaysModel.Tpm:
            return "desktop";
        default:
            return "key";
        }
    }

    function name(kind: int): string {
        switch (kind) {
        case WaysModel.RecoveryKey:
            return qsTr("Recovery key");
        case WaysModel.Password:
            return qsTr("Password");
        case WaysModel.SecurityKey:
            return qsTr("Security key");
        case WaysModel.Both:
            return qsTr("Security key and password");
        case WaysModel.Browser:
            return qsTr("Phone or password manager");
        case WaysModel.Tpm:
            return qsTr("This computer");
        default:
            //: of a way to unlock that a newer version of Coffer added
            return qsTr("Of a kind that this Coffer does not know");
        }
    }

    // What a way of that kind is, where one is chosen to be added.
    function description(kind: int): string {
        switch (kind) {
        case WaysModel.RecoveryKey:
            return qsTr("A sheet of paper that you print and keep away from this computer. It opens the backup when every device is gone.");
        case WaysModel.Password:
            return qsTr("A password is as strong as it is long: nothing limits how often somebody can guess. Four or five random words are good.");
        case WaysModel.SecurityKey:
            return qsTr("A YubiKey or similar that you plug in and touch. It works on any computer, and outlives this one.");
        case WaysModel.Browser:
            return qsTr("A passkey kept by Google, Apple, 1Password or another service, and there again on your next phone. Deleting it there closes this way in.");
        case WaysModel.Tpm:
            return qsTr("The security chip in this computer, with a PIN. It is gone if the computer is lost or set up anew.");
        case WaysModel.Both:
            //: about a password and a security key that are used together
            return qsTr("Neither opens the backup alone, so whoever finds the key or learns the password still stands outside. Losing either closes this way in.");
        default:
            return "";
        }
    }

    // How to unlock with it, before anything is asked.
    function instruction(kind: int): string {
        switch (kind) {
        case WaysModel.SecurityKey:
            return qsTr("Plug your key in. You enter its PIN and touch it.");
        case WaysModel.Browser:
            return qsTr("A page opens in your browser and asks for the passkey.");
        case WaysModel.Tpm:
            return qsTr("You enter the PIN that you chose for this computer.");
        default:
            return "";
        }
    }

    // Why this computer cannot do it; empty when it can. Stands behind the name of the kind.
    function obstacle(kind: int, readiness: int): string {
        if (readiness === KindsModel.NotPermitted)
            //: stands behind the name of a kind of way to unlock, as in “This computer”
            return kind === WaysModel.Tpm ? qsTr("You may not use its security chip. Whoever manages this computer can allow it.") : qsTr("This computer does not let you use it.");
        if (readiness === KindsModel.NotHere)
            //: stands behind the name of a kind of way to unlock, as in “This computer”
            return kind === WaysModel.Tpm ? qsTr("No security chip that can be used.") : qsTr("Not on this computer.");
        return "";
    }
}
