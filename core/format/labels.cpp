// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/labels.h"

namespace coffer::format {

Bytes label(std::string_view name, std::initializer_list<ByteView> parts) {
    Bytes result;
    append(result, asBytes("coffer/v1/"));
    append(result, asBytes(name));
    result.push_back(0);
    for (const auto part : parts) {
        append(result, part);
    }
    return result;
}

}  // namespace coffer::format
