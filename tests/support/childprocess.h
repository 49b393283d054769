// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/types.h>

#include <functional>
#include <string>

namespace coffer::test {

/// Runs `work` in a forked child, so that it can give up privileges, mount file systems or be killed without
/// harm to the test. Returns what `work` returned, "" being all well, or how the child died. GoogleTest's
/// expectations do not reach the parent: let `work` return what is wrong instead.
/// Requires: no other thread runs.
std::string runInChild(const std::function<std::string()>& work);

/// Forks a child that runs `work` and then exits; returns its id. The caller waits for it.
pid_t startChild(const std::function<void()>& work);

}  // namespace coffer::test
