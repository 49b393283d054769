// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml

QtObject {
    enum Choice {
        System,
        Light,
        Dark
    }

    property int choice: AppearanceSetting.System
}
