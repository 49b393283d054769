// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton

import QtQuick
import Coffer.Models

// What an authenticator wants, in words: the only place that has them. `making`: a new way is made, and tested once.
QtObject {
    function title(ceremony: Ceremony, kind: int, making: bool): string {
        switch (ceremony.step) {
        case Ceremony.Insert:
            return qsTr("Plug your security key in");
        case Ceremony.Choose:
            //: several security keys are plugged in, and one has to be chosen
            return qsTr("Touch the key that you mean");
        case Ceremony.Touch:
            return making && ceremony.firstTest ? qsTr("Touch the key once more: this is its first test") : ceremony.touches > 1 ? qsTr("Touch it again") : qsTr("Touch your security key");
        case Ceremony.Fingerprint:
            return making && ceremony.firstTest ? qsTr("Put your finger on the key once more: this is its first test") : qsTr("Put your finger on the key");
        case Ceremony.OpenPage:
            return making && ceremony.firstTest ? qsTr("Use the passkey once more in the browser: this is its first test") : qsTr("Go on in your browser");
        case Ceremony.Removed:
            return qsTr("The key was pulled out");
        case Ceremony.EnterPin:
            //: the PIN with which this computer’s security chip opens the backup
            return kind === WaysModel.Tpm ? qsTr("Enter the PIN of this computer’s way in") : qsTr("Enter the PIN of your security key");
        case Ceremony.NewPin:
            return kind === WaysModel.Tpm ? qsTr("Choose a PIN") : qsTr("This key has no PIN yet: choose one");
        case Ceremony.ChangePin:
            return qsTr("The key asks for another PIN");
        default:
            return making && ceremony.firstTest ? qsTr("The first test is running") : qsTr("One moment");
        }
    }

    function sentence(ceremony: Ceremony, kind: int, making: bool): string {
        switch (ceremony.step) {
        case Ceremony.Insert:
            //: below "Plug your security key in"
            return qsTr("Into any port of this computer. Coffer goes on by itself.");
        case Ceremony.Choose:
            //: security keys that are plugged in
            return qsTr("Several are here, and all of them blink.");
        case Ceremony.Touch:
            if (making && ceremony.firstTest)
                return qsTr("The new way to unlock is made. This touch shows that it really opens the backup.");
            return ceremony.device === "" ? qsTr("The key is blinking. Lay a finger on it.") :
                //: %1 is what a security key calls itself
                qsTr("%1 is blinking. Lay a finger on it.").arg(ceremony.device);
        case Ceremony.Fingerprint:
            //: %Ln is a number of tries
            return ceremony.retries >= 0 ? qsTr("%Ln try(s) left; then the key asks for its PIN.", "", ceremony.retries) : "";
        case Ceremony.OpenPage:
            //: below "Go on in your browser"
            return qsTr("A page has opened there and asks for a passkey of this computer, a phone or a password manager. If none opened, copy this address into a browser of this computer. It works once; show it to nobody.");
        case Ceremony.EnterPin:
            return kind === WaysModel.Tpm ? qsTr("The PIN that you chose when you added this computer as a way to unlock.") : qsTr("The PIN that you set on the key itself, not the PIN of this computer.");
        case Ceremony.NewPin:
            //: below "Choose a PIN"; "it" is that PIN
            return kind === WaysModel.Tpm ? qsTr("It is asked for at every unlocking. Keep it where you find it again.") :
                //: below "This key has no PIN yet: choose one"; "it" is that PIN
                qsTr("It is asked for whenever the key is used, here and elsewhere. Keep it where you find it again.");
        default:
            return "";
        }
    }

    function awaited(ceremony: Ceremony): string {
        switch (ceremony.step) {
        case Ceremony.Insert:
            return qsTr("Waiting for the key");
        case Ceremony.Choose:
        case Ceremony.Touch:
        case Ceremony.Fingerprint:
            return qsTr("Waiting for your finger");
        case Ceremony.OpenPage:
            return qsTr("Waiting for the browser");
        default:
            return qsTr("Working");
        }
    }
}
