// SPDX-License-Identifier: GPL-3.0-or-later
#include "pseudolocale.h"

#include <string_view>

namespace coffer::ui {

namespace {

constexpr std::u16string_view kPlain = u"aceinouyACEINOUY";
constexpr std::u16string_view kAccented = u"åçéîñöûýÅÇÉÎÑÖÛÝ";

QChar accented(QChar letter) {
    const auto place = kPlain.find(letter.unicode());
    return place == std::u16string_view::npos ? letter : QChar(kAccented[place]);
}

}  // namespace

QString PseudoLocale::translate(const char* /*context*/, const char* source, const char* /*disambiguation*/,
                                int /*number*/) const {
    const QString text = QString::fromUtf8(source);
    QString result = QStringLiteral("[");
    bool argument = false;
    for (const QChar letter : text) {
        result += argument ? letter : accented(letter);
        argument = letter == u'%' || (argument && letter == u'L');
    }
    return result + QString(text.size() * 2 / 5, u'~') + u']';
}

}  // namespace coffer::ui
