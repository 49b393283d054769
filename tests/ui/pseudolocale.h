// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace coffer::ui {

/// A language that nobody speaks: every string of the program longer by about two fifths, with accents and in
/// brackets. What shows without brackets was never marked for translation; where a bracket is missing, a text
/// is cut off. Places for arguments (%1, %n) stay as they are.
class PseudoLocale : public QTranslator {
public:
    using QTranslator::QTranslator;

    [[nodiscard]] QString translate(const char* context, const char* source, const char* disambiguation,
                                    int number) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }
};

}  // namespace coffer::ui
