// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml
import Coffer.Models

FakeList {
    enum Loss {
        ThisComputer,
        Computers,
        Keys,
        Account,
        Paper,
        Memory
    }
}
