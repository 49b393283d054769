// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml

QtObject {
    property SourcesModel sources: SourcesModel {}
    property list<string> exclusions
    property Problem problem: Problem {}

    function exclude(pattern: string): bool {
        exclusions.push(pattern);
        return true;
    }

    function includeAgain(row: int) {
        exclusions = exclusions.filter((each, index) => index !== row);
    }
}
