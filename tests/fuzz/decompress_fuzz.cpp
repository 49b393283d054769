// SPDX-License-Identifier: GPL-3.0-or-later
// Decompresses any bytes in each way to each size. First byte: the way; next two: the size, little-endian.
#include <cstdlib>

#include "chunking/compression.h"

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer's name
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace coffer;
    if (size < 3) {
        return 0;
    }
    static Compressor compressor;
    Bytes plain(static_cast<std::size_t>(data[1]) | static_cast<std::size_t>(data[2]) << 8);
    const auto how = static_cast<Compression>(data[0] % 4);
    const auto outcome = compressor.decompress(how, ByteView(data + 3, size - 3), plain);
    if (!outcome.ok() && outcome.error().code != Code::Damaged) {
        std::abort();
    }
    return 0;
}
