// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QObject>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace coffer::ui {

/// Finds texts by a few words as people type them: whole words, beginnings of words, other forms of them
/// ("restoring" finds "restored") and slips of one letter in long ones. Upper and lower case and accents do
/// not matter; in scripts that put no spaces between words, a part of a line counts as a word.
///
/// For the few dozen pages that a program brings along: every text is gone through for every question. Has no
/// state. Belongs to the thread that draws, as every QML singleton.
class WordSearch : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    /// How well a text answers, for putting several in order; 0: not at all. A word counts most in the title,
    /// then among the keywords, which are not shown, then in the body. At least half of the words of four
    /// letters and more have to be found; where there are none, all of them.
    Q_INVOKABLE double score(const QString& sought, const QString& title, const QString& keywords,
                             const QStringList& body) const;
    /// The sentence of the body that answers best, to be shown below the title; empty when none does.
    Q_INVOKABLE QString passage(const QString& sought, const QStringList& body) const;
    /// What the body begins with.
    Q_INVOKABLE QString firstSentence(const QStringList& body) const;
};

}  // namespace coffer::ui
