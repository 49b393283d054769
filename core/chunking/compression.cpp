// SPDX-License-Identifier: GPL-3.0-or-later
#include "chunking/compression.h"

#include <zlib.h>
#include <zstd.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <new>
#include <utility>

#include "chunking/plan.h"

namespace coffer {
namespace {

constexpr std::size_t kProbed = 65536;
constexpr std::size_t kBlock = 256;
constexpr std::size_t kBlocks = 16;
constexpr std::size_t kTooFewToTell = 256;

using Histogram = std::array<std::uint32_t, 256>;

struct FreeContext {
    void operator()(ZSTD_CCtx* context) const { ZSTD_freeCCtx(context); }
    void operator()(ZSTD_DCtx* context) const { ZSTD_freeDCtx(context); }
};

Error damaged(const char* detail) {
    return {Code::Damaged, detail};
}

std::size_t count(ByteView bytes, Histogram& histogram) {
    for (const auto byte : bytes) {
        ++histogram[byte];
    }
    return bytes.size();
}

// Blocks at even distances, or everything if that is not more.
std::size_t sample(ByteView bytes, Histogram& histogram) {
    if (bytes.size() <= kBlock * kBlocks) {
        return count(bytes, histogram);
    }
    std::size_t total = 0;
    for (std::size_t block = 0; block < kBlocks; ++block) {
        const auto at = (bytes.size() - kBlock) * block / (kBlocks - 1);
        total += count(bytes.subspan(at, kBlock), histogram);
    }
    return total;
}

Result<void> unpackZlib(ByteView packed, ByteSpan plain) {
    auto produced = static_cast<uLongf>(plain.size());
    auto consumed = static_cast<uLong>(packed.size());
    const int outcome = uncompress2(plain.data(), &produced, packed.data(), &consumed);
    if (outcome == Z_MEM_ERROR) {
        throw std::bad_alloc();
    }
    if (outcome != Z_OK || produced != plain.size() || consumed != packed.size()) {
        return damaged("a zlib-compressed chunk does not give its exact size");
    }
    return {};
}

Result<void> unpackZstd(ZSTD_DCtx* context, ByteView packed, ByteSpan plain) {
    // A second frame or a skippable one would be a second way to say the same bytes.
    const auto frame = ZSTD_findFrameCompressedSize(packed.data(), packed.size());
    if (ZSTD_isError(frame) != 0 || frame != packed.size()) {
        return damaged("a zstd-compressed chunk is not one whole frame");
    }
    const auto produced =
        ZSTD_decompressDCtx(context, plain.data(), plain.size(), packed.data(), packed.size());
    if (ZSTD_isError(produced) != 0 || produced != plain.size()) {
        return damaged("a zstd-compressed chunk does not give its exact size");
    }
    return {};
}

Result<void> copyPlain(ByteView packed, ByteSpan plain) {
    if (packed.size() != plain.size()) {
        return damaged("an uncompressed chunk has another size than its table of contents says");
    }
    std::copy(packed.begin(), packed.end(), plain.begin());
    return {};
}

std::size_t packZlib(ByteView plain, Bytes& packed) {
    packed.resize(compressBound(static_cast<uLong>(plain.size())));
    auto size = static_cast<uLongf>(packed.size());
    const int outcome = compress2(packed.data(), &size, plain.data(), static_cast<uLong>(plain.size()),
                                  Z_DEFAULT_COMPRESSION);
    if (outcome != Z_OK) {
        throw std::bad_alloc();
    }
    return size;
}

}  // namespace

bool looksCompressible(ByteView bytes) {
    Histogram histogram{};
    const std::uint64_t total = sample(bytes.first(std::min(bytes.size(), kProbed)), histogram);
    if (total < kTooFewToTell) {
        return true;
    }
    std::uint64_t squares = 0;
    for (const std::uint64_t times : histogram) {
        squares += times * times;
    }
    // Even bytes give this sum on average. A quarter more is an entropy of at least 7.68 bits a byte: at most
    // four per cent to gain.
    const std::uint64_t even = total + total * (total - 1) / 256;
    return squares > even + even / 4;
}

struct Compressor::State {
    int level;
    std::unique_ptr<ZSTD_CCtx, FreeContext> packer;
    std::unique_ptr<ZSTD_DCtx, FreeContext> unpacker;

    // Memory is taken at the first use: a thread that only compresses never pays for the other.
    ZSTD_CCtx* packing() {
        if (!packer) {
            packer.reset(ZSTD_createCCtx());
        }
        return packer ? packer.get() : throw std::bad_alloc();
    }
    ZSTD_DCtx* unpacking() {
        if (!unpacker) {
            unpacker.reset(ZSTD_createDCtx());
        }
        return unpacker ? unpacker.get() : throw std::bad_alloc();
    }
    std::size_t packZstd(ByteView plain, Bytes& packed) {
        packed.resize(ZSTD_compressBound(plain.size()));
        const auto size =
            ZSTD_compressCCtx(packing(), packed.data(), packed.size(), plain.data(), plain.size(), level);
        return ZSTD_isError(size) == 0 ? size : throw std::bad_alloc();
    }
};

Compressor::Compressor(int zstdLevel) : m_state(std::make_unique<State>(State{zstdLevel, {}, {}})) {}
Compressor::Compressor(Compressor&&) noexcept = default;
Compressor& Compressor::operator=(Compressor&&) noexcept = default;
Compressor::~Compressor() = default;

Compression Compressor::compress(Compression wanted, ByteView plain, Bytes& packed) {
    assert(plain.size() <= kLargestChunk);
    packed.clear();
    if (wanted == Compression::None || plain.empty()) {
        return Compression::None;
    }
    const auto size =
        wanted == Compression::Zstd ? m_state->packZstd(plain, packed) : packZlib(plain, packed);
    if (size >= plain.size() - plain.size() / 16) {
        packed.clear();
        return Compression::None;
    }
    packed.resize(size);
    return wanted;
}

Result<void> Compressor::decompress(Compression how, ByteView packed, ByteSpan plain) {
    if (plain.size() > kLargestChunk) {
        return damaged("a chunk is said to be larger than any chunk is");
    }
    switch (how) {
        case Compression::None:
            return copyPlain(packed, plain);
        case Compression::Zlib:
            return unpackZlib(packed, plain);
        case Compression::Zstd:
            return unpackZstd(m_state->unpacking(), packed, plain);
    }
    return damaged("a chunk is compressed in a way that does not exist");
}

}  // namespace coffer
