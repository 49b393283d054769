// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml
import Coffer.Models

FakeList {
    enum Readiness {
        Ready,
        NotPlugged,
        NotHere,
        NotPermitted
    }
}
