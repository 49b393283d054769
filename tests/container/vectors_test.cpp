// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <sstream>

#include "container/sealedsample.h"
#include "container/sealerinternal.h"
#include "crypto/hash.h"
#include "support/vectorfile.h"

namespace coffer {
namespace {

using test::VectorFile;

/// Pieces of these sizes, over and over, through the appending form.
Bytes sealedInPieces(const VectorFile& vector, ByteView plaintext, const std::vector<std::size_t>& sizes) {
    const auto saltBytes = vector.bytes("salt");
    internal::Salt salt{};
    std::copy_n(saltBytes.begin(), salt.size(), salt.begin());
    auto sealer = internal::SealerSeam::withSalt(vector.bytes("key"), vector.bytes("context"), salt);
    Bytes sealed;
    sealer.begin(sealed);
    for (std::size_t i = 0; !plaintext.empty(); ++i) {
        const auto piece = plaintext.first(std::min(plaintext.size(), sizes[i % sizes.size()]));
        const auto before = sealed.size();
        const auto announced = sealer.updateSize(piece.size());
        sealer.update(piece, sealed);
        EXPECT_EQ(sealed.size() - before, announced);
        plaintext = plaintext.subspan(piece.size());
    }
    sealer.finish(sealed);
    return sealed;
}

/// One vector's object after its edits, and what it is opened with.
struct Given {
    Bytes plaintext;
    Bytes sealed;
    Bytes key;
    Bytes context;
};

void applyEdit(Bytes& sealed, const std::string& edit) {
    std::istringstream words(edit);
    std::string verb;
    words >> verb;
    if (verb == "append") {
        std::string hex;
        words >> hex;
        append(sealed, fromHex(hex).value());
        return;
    }
    std::size_t first = 0;
    std::size_t second = 0;
    words >> first >> second;
    if (verb == "keep") {
        sealed.resize(first);
    } else if (verb == "flip") {
        sealed.at(first) ^= 1;
    } else if (verb == "swap") {
        const auto one = sealed.begin() + static_cast<std::ptrdiff_t>(segmentStart(first));
        const auto two = sealed.begin() + static_cast<std::ptrdiff_t>(segmentStart(second));
        std::swap_ranges(one, one + kSealedSegmentSize, two);
    } else {
        throw std::runtime_error("a vector has an unknown edit: " + edit);
    }
}

Given givenBy(const VectorFile& vector) {
    Given given;
    given.plaintext = test::samplePlaintext(vector.number("plaintext-size"));
    given.sealed = sealedInPieces(vector, given.plaintext, {given.plaintext.size() + 1});
    for (const auto& edit : vector.texts("edit")) {
        applyEdit(given.sealed, edit);
    }
    given.key = vector.bytes(vector.has("open-key") ? "open-key" : "key");
    given.context = vector.bytes(vector.has("open-context") ? "open-context" : "context");
    return given;
}

/// Reads everything in steps of `step` bytes, then the end, as a reader of a file would.
Result<Bytes> openedInSteps(const Given& given, std::size_t step) {
    test::CountingFetch object{given.sealed};
    TRY(const auto opener, Opener::create(given.key, given.context, given.sealed.size(), given.sealed));
    Bytes plaintext(opener.plainSize());
    for (std::size_t at = 0; at < plaintext.size(); at += step) {
        const auto part = ByteSpan(plaintext).subspan(at, std::min(step, plaintext.size() - at));
        TRY_VOID(opener.readAt(at, part, object.callback()));
    }
    TRY_VOID(opener.verifyEnd(object.callback()));
    return plaintext;
}

void expectOutcome(const VectorFile& vector, const Given& given, const Result<Bytes>& result) {
    const auto expected = vector.text("expect");
    EXPECT_EQ(result.ok() ? "opens" : codeName(result.error().code), expected);
    if (result.ok()) {
        EXPECT_EQ(*result, given.plaintext);
    }
}

TEST(Cobblestone, SealsAsTheIndependentImplementation) {
    for (const auto& vector : test::vectorFiles("container")) {
        SCOPED_TRACE(vector.name());
        const auto plaintext = test::samplePlaintext(vector.number("plaintext-size"));
        const std::vector<std::vector<std::size_t>> cuts{{plaintext.size() + 1}, {1000},
                                                         {kSegmentSize},         {kSegmentSize - 1, 1, 1},
                                                         {1, 40000, 0, 16383},   {7777, 1}};
        for (const auto& sizes : cuts) {
            const auto sealed = sealedInPieces(vector, plaintext, sizes);
            EXPECT_EQ(sealed.size(), vector.number("sealed-size"));
            EXPECT_EQ(toHex(crypto::sha256(sealed)), vector.text("sealed-sha256"));
            if (vector.has("sealed")) {
                EXPECT_EQ(toHex(sealed), vector.text("sealed"));
            }
        }
    }
}

TEST(Cobblestone, OpensOrRefusesAsTheIndependentImplementation) {
    for (const auto& vector : test::vectorFiles("container")) {
        SCOPED_TRACE(vector.name());
        const auto given = givenBy(vector);
        expectOutcome(vector, given, open(given.key, given.context, given.sealed));
        for (const std::size_t step : {997U, 16384U, 16385U, 40000U, 10000000U}) {
            expectOutcome(vector, given, openedInSteps(given, step));
        }
    }
}

}  // namespace
}  // namespace coffer
