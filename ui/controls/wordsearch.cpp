// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/wordsearch.h"

#include <QtCore/QRegularExpression>
#include <algorithm>
#include <numeric>
#include <vector>

namespace coffer::ui {
namespace {

constexpr double kTitle = 4, kKeywords = 3, kBody = 1;
constexpr double kWhole = 1, kBeginning = 0.8, kLonger = 0.6, kWithin = 0.5, kOtherForm = 0.5, kSlip = 0.4;
constexpr double kFormShare = 0.65;       ///< of the longer word that two forms have in common
constexpr qsizetype kLeastForm = 3;       ///< letters that two forms have in common
constexpr qsizetype kLeastInside = 4;     ///< letters of a word that is looked for inside others
constexpr qsizetype kLeastForSlip = 5;    ///< letters of a word that may hold a slip
constexpr qsizetype kTellingLetters = 4;  ///< of a word that has to be found

/// Without case, accents and other marks, so that what looks much alike is alike.
QString folded(const QString& text) {
    QString letters;
    for (const QChar letter : text.normalized(QString::NormalizationForm_KD)) {
        if (!letter.isMark()) {
            letters += letter;
        }
    }
    return letters.toCaseFolded();
}

QStringList wordsOf(const QString& text) {
    static const QRegularExpression gaps(QStringLiteral("[^\\p{L}\\p{N}]+"));
    return folded(text).split(gaps, Qt::SkipEmptyParts);
}

QStringList sentencesOf(const QString& paragraph) {
    static const QRegularExpression ends(QStringLiteral("(?<=[.!?؟])\\s+|(?<=[。！？])"));
    return paragraph.split(ends, Qt::SkipEmptyParts);
}

bool isUnspaced(const QString& word) {
    const auto script = word.front().script();
    return script == QChar::Script_Han || script == QChar::Script_Hiragana ||
           script == QChar::Script_Katakana || script == QChar::Script_Thai;
}

qsizetype commonStart(const QString& one, const QString& other) {
    const auto [at, ignored] = std::mismatch(one.begin(), one.end(), other.begin(), other.end());
    return at - one.begin();
}

/// Levenshtein's distance is at most one.
bool isOneSlipApart(const QString& one, const QString& other) {
    const auto start = commonStart(one, other);
    const QStringView left = QStringView(one).mid(start);
    const QStringView right = QStringView(other).mid(start);
    if (left.size() == right.size()) {
        return left.mid(1) == right.mid(1);
    }
    return left.size() == right.size() + 1 ? left.mid(1) == right
                                           : right.size() == left.size() + 1 && right.mid(1) == left;
}

double likeness(const QString& sought, const QString& word) {
    if (word == sought) {
        return kWhole;
    }
    if (word.startsWith(sought)) {
        return kBeginning;
    }
    const auto common = commonStart(sought, word);
    const auto longer = static_cast<double>(std::max(sought.size(), word.size()));
    const bool alike = common >= kLeastForm && static_cast<double>(common) >= kFormShare * longer;
    if (alike && common == word.size()) {
        return kLonger;
    }
    if ((sought.size() >= kLeastInside || isUnspaced(sought)) && word.contains(sought)) {
        return kWithin;
    }
    if (alike) {
        return kOtherForm;
    }
    return sought.size() >= kLeastForSlip && isOneSlipApart(sought, word) ? kSlip : 0;
}

double bestIn(const QString& sought, const QStringList& words) {
    return std::accumulate(words.begin(), words.end(), 0.0, [&](double best, const QString& word) {
        return std::max(best, likeness(sought, word));
    });
}

}  // namespace

double WordSearch::score(const QString& sought, const QString& title, const QString& keywords,
                         const QStringList& body) const {
    const QStringList inTitle = wordsOf(title), inKeywords = wordsOf(keywords),
                      inBody = wordsOf(body.join(' '));
    double sum = 0;
    int telling = 0, tellingFound = 0, missed = 0;
    for (const QString& word : wordsOf(sought)) {
        const double found = kTitle * bestIn(word, inTitle) + kKeywords * bestIn(word, inKeywords) +
                             kBody * bestIn(word, inBody);
        const bool tells = word.size() >= kTellingLetters;
        telling += tells ? 1 : 0;
        tellingFound += tells && found > 0 ? 1 : 0;
        missed += found > 0 ? 0 : 1;
        sum += found;
    }
    const bool enough = telling > 0 ? 2 * tellingFound >= telling : missed == 0;
    return enough ? sum / (1 + missed) : 0;
}

QString WordSearch::passage(const QString& sought, const QStringList& body) const {
    const QStringList wanted = wordsOf(sought);
    QString best;
    double most = 0;
    for (const QString& paragraph : body) {
        for (const QString& sentence : sentencesOf(paragraph)) {
            const QStringList words = wordsOf(sentence);
            const double found =
                std::accumulate(wanted.begin(), wanted.end(), 0.0,
                                [&](double sum, const QString& word) { return sum + bestIn(word, words); });
            if (found > most) {
                most = found;
                best = sentence;
            }
        }
    }
    return best;
}

QString WordSearch::firstSentence(const QStringList& body) const {
    return sentencesOf(body.value(0)).value(0);
}

}  // namespace coffer::ui
