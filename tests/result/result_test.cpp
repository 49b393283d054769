// SPDX-License-Identifier: GPL-3.0-or-later
#include "result/result.h"

#include <gtest/gtest.h>

#include <memory>

namespace coffer {
namespace {

Result<int> half(int number) {
    if (number % 2 != 0) {
        return Error{Code::Invalid, "odd"};
    }
    return number / 2;
}

Result<int> quarter(int number) {
    TRY(const int once, half(number));
    TRY(const int twice, half(once));
    return twice;
}

Result<void> onlyEven(int number) {
    TRY_VOID(half(number));
    return {};
}

TEST(Result, HoldsValueOrError) {
    EXPECT_EQ(half(8).value(), 4);
    EXPECT_EQ(half(7).error().code, Code::Invalid);
}

TEST(Result, TryReturnsTheFirstError) {
    EXPECT_EQ(quarter(12).value(), 3);
    EXPECT_EQ(quarter(6).error().detail, "odd");
    EXPECT_TRUE(onlyEven(2).ok());
    EXPECT_FALSE(onlyEven(3).ok());
}

TEST(Result, CarriesMoveOnlyValues) {
    Result<std::unique_ptr<int>> result = std::make_unique<int>(5);
    const std::unique_ptr<int> value = std::move(result).value();
    EXPECT_EQ(*value, 5);
}

}  // namespace
}  // namespace coffer
