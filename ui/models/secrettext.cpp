// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/secrettext.h"

#include <QtCore/QStringConverter>

namespace coffer::ui {

SecretBytes secretFrom(QStringView typed) {
    QStringEncoder encoder(QStringEncoder::Utf8);
    SecretBytes secret(static_cast<std::size_t>(encoder.requiredSpace(typed.size())));
    char* const begin = reinterpret_cast<char*>(secret.span().data());
    const char* const end = encoder.appendToBuffer(begin, typed);
    secret.truncate(static_cast<std::size_t>(end - begin));
    return secret;
}

}  // namespace coffer::ui
