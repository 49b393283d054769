// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml
import Coffer.Models

FakeList {
    property Task task: Task {}
    property bool shown
    property ComputerChanges changes: ComputerChanges {}
}
