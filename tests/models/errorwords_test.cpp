// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/errorwords.h"

#include <QtTest/QtTest>
#include <set>

#include "models/reasonsmodel.h"
#include "models/reasonwords.h"

using namespace coffer;
using namespace coffer::ui;

namespace {

constexpr int kAims = int(Aim::RestoreOneFile) + 1;
constexpr int kCodes = int(Code::Cancelled) + 1;

}  // namespace

class ErrorWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasWordsForEveryAim();
    void whatMustNotLookAlikeDoesNot();
    void wordsBlameNobodyAndNameNoCipher();
    void everyReasonHasWords();
    void anUnknownReasonKeepsItsSentence();
};

void ErrorWordsTest::everyCodeHasWordsForEveryAim() {
    for (int aim = 0; aim < kAims; ++aim) {
        for (int code = 0; code < kCodes; ++code) {
            const Problem problem = problemFor(Aim(aim), {Code(code), "the exact sentence"});
            QVERIFY(!problem.what.isEmpty());
            QVERIFY(!problem.why.isEmpty());
            QVERIFY(problem.details.contains("the exact sentence"));
            QVERIFY(problem.details.startsWith(codeName(Code(code))));
        }
    }
}

/// Wrong key, damaged file, newer format, missing disk.
void ErrorWordsTest::whatMustNotLookAlikeDoesNot() {
    for (const Aim aim : {Aim::Unlock, Aim::Restore, Aim::ReadContent}) {
        std::set<QString> whys;
        for (const Code code :
             {Code::WrongKey, Code::Damaged, Code::TooNew, Code::Unavailable, Code::NoSpace}) {
            whys.insert(problemFor(aim, {code, ""}).why);
        }
        QCOMPARE(whys.size(), std::size_t{5});
    }
    QVERIFY(problemFor(Aim::Restore, {Code::Damaged, ""}).damage);
    QVERIFY(!problemFor(Aim::Restore, {Code::WrongKey, ""}).damage);
}

void ErrorWordsTest::wordsBlameNobodyAndNameNoCipher() {
    const QRegularExpression unwanted(
        "\\b(please|sorry|oops|failed|invalid|illegal|fatal|vault|keyslot|slot|pack|AES|HKDF|Argon2|PRF)\\b|"
        "!",
        QRegularExpression::CaseInsensitiveOption);
    for (int aim = 0; aim < kAims; ++aim) {
        for (int code = 0; code < kCodes; ++code) {
            const Problem problem = problemFor(Aim(aim), {Code(code), ""});
            const QString text = problem.what + ' ' + problem.why + ' ' + problem.next;
            QVERIFY2(!unwanted.match(text).hasMatch(), qPrintable(text));
        }
    }
}

void ErrorWordsTest::everyReasonHasWords() {
    // Those that core/vault/protection.h names, and what retiring a computer tells.
    for (const char* kind :
         {"no-backup",     "old-backup",    "rolled-back",   "forked",           "gap",
          "clone",         "log",           "behind",        "one-way",          "no-way",
          "lost-way",      "lost-together", "all-here",      "weak-password",    "unproven-way",
          "retired",       "one-copy",      "same-disk",     "unreadable-files", "collapsed",
          "drill-failed",  "verify-failed", "never-drilled", "status",           "clock",
          "missing-packs", "only-beside",   "old-source",    "old-messages",     "source-gone",
          "went-away",     "log-not-whole", "key-added",     "key-removed",      "key-renamed"}) {
        const auto text = textFor({ProtectionReason::Weight::Danger, kind, "a sentence", "a remedy"});
        QVERIFY2(text.title != "a sentence" && !text.text.isEmpty(), kind);
        QVERIFY(text.danger);
        QCOMPARE(text.details, QString("a sentence; a remedy"));
    }
}

void ErrorWordsTest::anUnknownReasonKeepsItsSentence() {
    const auto text = textFor({ProtectionReason::Weight::Attention, "new-kind", "a sentence", "a remedy"});
    QCOMPARE(text.title, QString("a sentence"));
    QCOMPARE(text.text, QString("a remedy"));
    QCOMPARE(text.action, int(ReasonsModel::NoAction));
    QVERIFY(!text.danger);
}

QTEST_GUILESS_MAIN(ErrorWordsTest)
#include "errorwords_test.moc"
