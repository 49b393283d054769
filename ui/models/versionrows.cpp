// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/versionrows.h"

#include <algorithm>
#include <map>

#include "bytes/encoding.h"
#include "models/figures.h"
#include "models/pathtext.h"
#include "models/times.h"
#include "vault/computers.h"

namespace coffer::ui {
namespace {

using Row = VersionsModel::Row;

/// What the newest test said of a version.
struct Tested {
    std::uint64_t time = 0;
    bool good = false;
};
using Tests = std::map<format::EntryReference, Tested>;

void noteTest(const OwnerVault& owner, const LogRecord& record, Tests& tests) {
    const auto sealed = record.payload.entry == format::kEntryTest
                            ? owner.sealedBody(record)
                            : Result<Bytes>(Error{Code::NotFound, "no test"});
    const auto body =
        sealed.ok() ? format::decodeTestBody(*sealed) : Result<format::TestBody>(sealed.error());
    if (body.ok() && record.payload.time >= tests[body->backup].time) {
        tests[body->backup] = {record.payload.time, body->result == "good"};
    }
}

Tests newestTests(const OwnerVault& owner) {
    Tests tests;
    for (const auto& computer : owner.log().computers()) {
        for (const auto& record : owner.log().entries(computer)) {
            noteTest(owner, record, tests);
        }
    }
    return tests;
}

void fillFigures(const format::Figures& figures, Row& row) {
    const auto figure = [&](const char* name) { return figureIn(figures, name); };
    row.files = figure("files");
    row.bytes = figure("bytes");
    row.bytesAdded = figure("stored");
    row.messages = figure("messages");
    row.mediaFiles = figure("media");
    row.missingMedia = figure("missing");
    row.unreadable = figure("unreadable");
    row.changedFiles = figure("changed");
}

Row rowOf(const OwnerVault& owner, const LogRecord& record, const Tests& tests) {
    Row row;
    row.version = QString::fromStdString(toHex(record.reference.hash));
    row.time = asTime(record.payload.time);
    row.computer = shownName(computerName(owner, record.reference.computer));
    row.held = owner.log().isHeld(record.reference);
    if (const auto found = tests.find(record.reference); found != tests.end()) {
        row.tested = asTime(found->second.time);
        row.testGood = found->second.good;
    }
    const auto body = owner.backupBody(record);
    row.readable = body.ok();
    if (body.ok()) {
        fillFigures(body->figures, row);
        for (const auto& source : body->sources) {
            row.sources += shownPath(asText(source.path));
        }
    }
    return row;
}

/// Fills in what each version has more than the one before it of the same computer and sources. Oldest first.
void compareNeighbours(std::vector<Row>& rows) {
    std::map<std::pair<QString, QStringList>, const Row*> latest;
    for (Row& row : rows) {
        const Row*& before = latest[{row.computer, row.sources}];
        row.newMessages = row.messages - (before != nullptr ? before->messages : 0);
        row.newMedia = row.mediaFiles - (before != nullptr ? before->mediaFiles : 0);
        row.newFiles = row.files - (before != nullptr ? before->files : 0);
        before = row.readable ? &row : before;
    }
}

}  // namespace

std::vector<Row> versionRows(const OwnerVault& owner) {
    const Tests tests = newestTests(owner);
    std::vector<Row> rows;
    for (const LogRecord* record : owner.log().backups()) {
        rows.push_back(rowOf(owner, *record, tests));
    }
    compareNeighbours(rows);
    std::reverse(rows.begin(), rows.end());
    return rows;
}

}  // namespace coffer::ui
