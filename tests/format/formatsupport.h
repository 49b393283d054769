// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "bytes/encoding.h"

namespace coffer::test {

/// A value whose bytes are all `fill`.
template <typename Fixed>
Fixed filled(std::uint8_t fill) {
    return *Fixed::from(Bytes(Fixed::kSize, fill));
}

inline Bytes bytesOf(std::string_view text) {
    const ByteView view = asBytes(text);
    return {view.begin(), view.end()};
}

inline Bytes hex(std::string_view digits) {
    return fromHex(digits).value();
}

/// Whatever is cut off its end, and whatever is added to it, the object is refused.
template <typename Decode>
void expectEveryCutRefused(const Bytes& object, Decode decode) {
    ASSERT_TRUE(decode(ByteView(object)).ok());
    for (std::size_t size = 0; size < object.size(); ++size) {
        const auto result = decode(ByteView(object).first(size));
        ASSERT_FALSE(result.ok()) << "the first " << size << " bytes";
        EXPECT_EQ(result.error().code, Code::Damaged) << "the first " << size << " bytes";
    }
    Bytes longer = object;
    longer.push_back(0);
    EXPECT_FALSE(decode(ByteView(longer)).ok());
}

}  // namespace coffer::test
