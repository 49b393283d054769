// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activitywords.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <algorithm>
#include <array>

#include "bytes/encoding.h"
#include "models/figures.h"
#include "models/pathtext.h"
#include "models/times.h"
#include "vault/computers.h"
#include "vault/failedattempts.h"
#include "vault/restorenote.h"

namespace coffer::ui {
namespace {

QString words(const char* text, int count = -1) {
    return QCoreApplication::translate("Activity", text, nullptr, count);
}

/// What an entry or a change is called; %1 stands for the name concerned, %2 for what it was called before.
struct KnownAct {
    std::string_view kind;
    ActivityKind about;
    const char* title;
};
constexpr std::array kActs{
    KnownAct{format::kEntryBackup, ActivityKind::Backups, QT_TRANSLATE_NOOP("Activity", "Backed up")},
    KnownAct{format::kEntryProof, ActivityKind::Unlocking, QT_TRANSLATE_NOOP("Activity", "Unlocked")},
    KnownAct{format::kEntryHold, ActivityKind::Versions,
             QT_TRANSLATE_NOOP("Activity", "A version is kept for good")},
    KnownAct{kActionRelease, ActivityKind::Versions,
             QT_TRANSLATE_NOOP("Activity", "A version is no longer kept for good")},
    KnownAct{format::kEntryForget, ActivityKind::Versions,
             QT_TRANSLATE_NOOP("Activity", "Versions were taken out of the list")},
    KnownAct{format::kEntryMark, ActivityKind::Versions,
             //: the first of two steps; the second gives the space back
             QT_TRANSLATE_NOOP("Activity", "Space that no version needs was marked")},
    KnownAct{"prune", ActivityKind::Versions,
             QT_TRANSLATE_NOOP("Activity", "Space that no version needs was given back")},
    KnownAct{kUnlockFailed, ActivityKind::Refusals, QT_TRANSLATE_NOOP("Activity", "Unlocking was refused")},
    KnownAct{kEnrolmentFailed, ActivityKind::Refusals,
             QT_TRANSLATE_NOOP("Activity", "Adding a way to unlock was refused")},
    KnownAct{kRestored, ActivityKind::Restores, QT_TRANSLATE_NOOP("Activity", "Files were restored")},
    KnownAct{"vault-made", ActivityKind::Other, QT_TRANSLATE_NOOP("Activity", "The backup was set up")},
    KnownAct{kKeyAdded, ActivityKind::Ways, QT_TRANSLATE_NOOP("Activity", "A way to unlock was added: %1")},
    KnownAct{kKeyRemoved, ActivityKind::Ways,
             QT_TRANSLATE_NOOP("Activity", "A way to unlock was removed: %1")},
    KnownAct{"key-renamed", ActivityKind::Ways,
             QT_TRANSLATE_NOOP("Activity", "A way to unlock was renamed: %1, before: %2")},
    KnownAct{"computer-added", ActivityKind::Computers,
             QT_TRANSLATE_NOOP("Activity", "A computer was added: %1")},
    KnownAct{"computer-retired", ActivityKind::Computers,
             QT_TRANSLATE_NOOP("Activity", "A computer was retired: %1")},
    KnownAct{"rotated", ActivityKind::Ways, QT_TRANSLATE_NOOP("Activity", "The keys were renewed")},
    KnownAct{"rules-set", ActivityKind::Versions,
             QT_TRANSLATE_NOOP("Activity", "The rules for how long versions stay were changed")},
    KnownAct{"merged", ActivityKind::Other,
             QT_TRANSLATE_NOOP("Activity", "Changes made in two places at once were brought together")},
};

/// A kind that a newer program wrote is told by its own name.
void name(ActivityRow& row, const std::string& kind, const QString& subject = {}, const QString& was = {}) {
    const auto found =
        std::find_if(kActs.begin(), kActs.end(), [&](const KnownAct& known) { return known.kind == kind; });
    row.kind = found == kActs.end() ? ActivityKind::Other : found->about;
    row.title = found == kActs.end() ? shownName(kind) : words(found->title);
    // Both at once: a name may hold "%2".
    row.title = row.title.contains("%2")   ? row.title.arg(subject, was)
                : row.title.contains("%1") ? row.title.arg(subject)
                                           : row.title;
}

QString momentText(std::uint64_t time) {
    return QLocale().toString(asTime(time), QLocale::ShortFormat);
}

QString versionText(const OwnerVault& owner, const format::EntryReference& backup) {
    const LogRecord* record = owner.log().find(backup);
    const QString digits = QString::fromStdString(toHex(backup.hash).substr(0, 8));
    return record == nullptr ? digits : momentText(record->payload.time);
}

QString figureText(const format::Figures& figures, const char* figure, const char* text) {
    const qint64 count = figureIn(figures, figure);
    return count == 0 ? QString() : words(text, static_cast<int>(std::min<qint64>(count, INT_MAX)));
}

/// With the comma of the language, which the pages have too (Words.listed).
QString joined(QStringList parts) {
    parts.removeAll(QString());
    const QString comma = QCoreApplication::translate("Words", "%1, %2").arg(QString(), QString());
    return parts.join(comma);
}

void describeTest(const OwnerVault& owner, const RecordDetail& detail, ActivityRow& row) {
    row.kind = ActivityKind::Tests;
    row.title = words(QT_TRANSLATE_NOOP("Activity", "Tested"));
    if (!detail.test) {
        return;
    }
    const auto& test = *detail.test;
    row.alarming = test.result != "good";
    row.title = row.alarming ? words(QT_TRANSLATE_NOOP("Activity", "Tested: not all was good"))
                             : words(QT_TRANSLATE_NOOP("Activity", "Tested: all good"));
    const char* depth = test.depth == "all" ? QT_TRANSLATE_NOOP("Activity", "Everything in the version of %1")
                                            : QT_TRANSLATE_NOOP("Activity", "A sample of the version of %1");
    row.detail =
        joined({words(depth).arg(versionText(owner, test.backup)),
                figureText(test.figures, "messages", QT_TRANSLATE_N_NOOP("Activity", "%Ln message(s)")),
                figureText(test.figures, "files", QT_TRANSLATE_N_NOOP("Activity", "%Ln file(s)")),
                detail.way.empty()
                    ? QString()
                    : words(QT_TRANSLATE_NOOP("Activity", "opened with %1")).arg(shownName(detail.way))});
}

QString memberText(const format::AuditBody& audit, const char* member) {
    const auto found = audit.details.find(member);
    return found == audit.details.end() ? QString() : shownName(found->second);
}

struct Term {
    std::string_view name;
    const char* words;
};
/// Kinds of ways to unlock, and why one was refused (vault/failedattempts.h).
constexpr std::array kTerms{
    Term{format::kMethodRecoveryKey, QT_TRANSLATE_NOOP("Activity", "recovery key")},
    Term{format::kMethodPassword, QT_TRANSLATE_NOOP("Activity", "password")},
    Term{format::kMethodSecurityKey, QT_TRANSLATE_NOOP("Activity", "security key")},
    Term{format::kMethodBrowser, QT_TRANSLATE_NOOP("Activity", "passkey in the browser")},
    Term{format::kMethodTpm, QT_TRANSLATE_NOOP("Activity", "PIN of a computer")},
    Term{format::kMethodBoth, QT_TRANSLATE_NOOP("Activity", "password and security key")},
    //: why unlocking was refused; stands behind the kind of a way to unlock
    Term{"wrong-key", QT_TRANSLATE_NOOP("Activity", "it does not open this backup")},
    Term{"not-enrolled", QT_TRANSLATE_NOOP("Activity", "not one of the ways to unlock this backup")},
    //: “it” is a security key or passkey
    Term{"different-secret", QT_TRANSLATE_NOOP("Activity", "it gave another secret than before")},
    Term{"pin-wrong", QT_TRANSLATE_NOOP("Activity", "wrong PIN")},
    Term{"pin-replug", QT_TRANSLATE_NOOP("Activity", "too many wrong PINs in a row")},
    //: “its” of a security key
    Term{"pin-blocked", QT_TRANSLATE_NOOP("Activity", "its PIN is blocked for good")},
    Term{"fingerprint-wrong", QT_TRANSLATE_NOOP("Activity", "wrong fingerprint")},
    Term{"fingerprint-blocked", QT_TRANSLATE_NOOP("Activity", "too many wrong fingerprints")},
    Term{"locked-out", QT_TRANSLATE_NOOP("Activity", "the TPM refuses every PIN for a while")},
    Term{"refused", QT_TRANSLATE_NOOP("Activity", "the answer did not match what Coffer asked")},
};

/// What is not known is shown as it is written.
QString termText(const format::AuditBody& audit, const char* member) {
    const auto found = audit.details.find(member);
    const auto* const term = std::find_if(kTerms.begin(), kTerms.end(), [&](const Term& known) {
        return found != audit.details.end() && known.name == found->second;
    });
    return term == kTerms.end() ? memberText(audit, member) : words(term->words);
}

QString attemptText(const format::AuditBody& audit) {
    bool known = false;
    const int attempts = memberText(audit, "attempts").toInt(&known);
    return joined({termText(audit, "method"), termText(audit, "reason"),
                   known ? words(QT_TRANSLATE_N_NOOP("Activity", "%Ln attempt(s)"), attempts) : QString()});
}

/// When the last of them was; they are written down with the next entry, which can be much later.
QDateTime timeOfAttempts(const format::AuditBody& audit, const QDateTime& written) {
    bool known = false;
    const qint64 last = memberText(audit, "last").toLongLong(&known);
    return known && last > 0 ? std::min(written, QDateTime::fromMSecsSinceEpoch(last)) : written;
}

QString restoreText(const format::AuditBody& audit) {
    const bool all = memberText(audit, "extent") == "all";
    const int files = memberText(audit, "files").toInt();
    const int failed = memberText(audit, "failed").toInt();
    return joined({all ? words(QT_TRANSLATE_NOOP("Activity", "everything in a version"))
                       : words(QT_TRANSLATE_NOOP("Activity", "some files of a version")),
                   words(QT_TRANSLATE_N_NOOP("Activity", "%Ln file(s)"), files),
                   failed > 0
                       ? words(QT_TRANSLATE_N_NOOP("Activity", "%Ln file(s) did not come back"), failed)
                       : QString()});
}

void describeAudit(const RecordDetail& detail, ActivityRow& row) {
    name(row, detail.audit ? detail.audit->event : detail.action);
    if (detail.audit) {
        row.alarming = row.kind == ActivityKind::Refusals;
        row.time = row.alarming ? timeOfAttempts(*detail.audit, row.time) : row.time;
        row.detail =
            row.kind == ActivityKind::Restores ? restoreText(*detail.audit) : attemptText(*detail.audit);
    }
}

QString backupText(const OwnerVault& owner, const LogRecord& record) {
    const auto body = owner.backupBody(record);
    if (!body.ok()) {
        return words(QT_TRANSLATE_NOOP("Activity", "its entry is damaged"));
    }
    return joined({figureText(body->figures, "messages", QT_TRANSLATE_N_NOOP("Activity", "%Ln message(s)")),
                   figureText(body->figures, "files", QT_TRANSLATE_N_NOOP("Activity", "%Ln file(s)")),
                   //: %1 is a size: what was added to the backup
                   words(QT_TRANSLATE_NOOP("Activity", "%1 new"))
                       .arg(QLocale().formattedDataSize(figureIn(body->figures, "stored"), 1,
                                                        QLocale::DataSizeTraditionalFormat))});
}

QString versionsText(const OwnerVault& owner, const std::vector<format::EntryReference>& versions) {
    constexpr std::size_t kMostNamed = 3;
    QStringList times;
    for (const auto& version : versions) {
        if (static_cast<std::size_t>(times.size()) == kMostNamed) {
            times += words(QT_TRANSLATE_N_NOOP("Activity", "and %Ln more"),
                           static_cast<int>(versions.size() - kMostNamed));
            break;
        }
        times += versionText(owner, version);
    }
    //: joins the moments of several versions, which have commas of their own
    return times.join(words(QT_TRANSLATE_NOOP("Activity", "%1; %2")).arg(QString(), QString()));
}

ActivityRow rowOf(const OwnerVault& owner, const LogRecord& record) {
    ActivityRow row;
    row.id = QString::fromStdString(toHex(record.reference.hash));
    row.time = asTime(record.payload.time);
    row.computer = shownName(computerName(owner, record.reference.computer));
    const RecordDetail detail = detailOf(owner, record);
    if (detail.action == format::kEntryTest) {
        describeTest(owner, detail, row);
    } else if (detail.action == format::kEntryAudit) {
        describeAudit(detail, row);
    } else {
        name(row, detail.action);
        row.detail = detail.action == format::kEntryBackup ? backupText(owner, record)
                     : !detail.way.empty()
                         ? shownName(detail.way)
                         : joined({versionsText(owner, record.payload.entries), shownName(detail.reason)});
    }
    return row;
}

void appendAct(const OwnerAct& act, bool fresh, std::vector<ActivityRow>& rows) {
    int number = 0;
    for (const auto& change : act.changes) {
        ActivityRow row;
        row.id = QString::fromStdString(toHex(act.statement)) + "/" + QString::number(number++);
        row.time = asTime(act.time);
        row.computer = shownName(act.computer);
        name(row, change.kind, shownName(change.subject), shownName(change.was));
        //: %1 is the name of a way to unlock
        row.detail = words(QT_TRANSLATE_NOOP("Activity", "signed with %1")).arg(shownName(act.signer));
        row.fresh = fresh;
        rows.push_back(std::move(row));
    }
}

}  // namespace

std::vector<ActivityRow> activityRows(const OwnerVault& owner, const std::vector<OwnerAct>& acts,
                                      const SeenActivity& seen, const Progress& progress) {
    std::vector<ActivityRow> rows;
    for (const Activity& activity : activityOf(owner, acts)) {
        if (progress.stopRequested()) {
            break;
        }
        if (activity.act != nullptr) {
            appendAct(*activity.act, seen.isNews(activity), rows);
            continue;
        }
        rows.push_back(rowOf(owner, *activity.record));
        rows.back().fresh = seen.isNews(activity);
    }
    std::reverse(rows.begin(), rows.end());
    return rows;
}

}  // namespace coffer::ui
