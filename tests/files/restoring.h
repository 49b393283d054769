// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "files/restoretarget.h"
#include "files/tempfolder.h"
#include "gtest/gtest.h"

/// Short forms for tests that restore.
namespace coffer::testing {

constexpr std::int64_t kSomeTime = 1'600'000'000'123'456'789;

inline RestoredAttributes attributes(std::uint32_t mode = 0640, std::int64_t modified = kSomeTime) {
    RestoredAttributes result;
    result.mode = mode;
    result.modified = modified;
    result.uid = geteuid();
    result.gid = getegid();
    return result;
}

inline std::unique_ptr<RestoreTarget> openTarget(const std::string& path, const RestoreOptions& options) {
    auto target = RestoreTarget::open(path, options);
    EXPECT_TRUE(target.ok()) << target.error().detail;
    return std::move(target).value();
}

inline std::unique_ptr<RestoreTarget> openTarget(const std::string& path,
                                                 OverwritePolicy policy = OverwritePolicy::Refuse) {
    RestoreOptions options;
    options.overwrite = policy;
    return openTarget(path, options);
}

inline Result<RestoredPlace> restore(RestoreTarget& target, DirectoryId parent, std::string_view name,
                                     std::string_view content,
                                     const RestoredAttributes& with = attributes()) {
    TRY(auto file, target.createFile(parent, name, content.size(), with));
    TRY_VOID(file.writeAt(0, asBytes(content)));
    return file.commit();
}

/// The code of a Result, as text, so that a mismatch reads well; "ok" when there is no error.
template <typename T>
std::string outcome(const Result<T>& result) {
    return result.ok() ? "ok" : codeName(result.error().code);
}

}  // namespace coffer::testing
