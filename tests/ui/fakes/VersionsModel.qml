// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml
import Coffer.Models

FakeList {
    property Task task: Task {
        state: Task.Done
    }

    property list<real> growth

    function versionAt(row: int): string {
        return rows[row]?.version ?? "";
    }

    function timeAt(row: int): date {
        return rows[row]?.time ?? new Date(NaN);
    }

    function rowOf(version: string): int {
        return find("version", version);
    }

    function refresh() {
    }
}
