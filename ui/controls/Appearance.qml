// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml

// What a person may choose for the colours: those of the system, or always the same.
QtObject {
    enum Choice {
        System,
        Light,
        Dark
    }
}
