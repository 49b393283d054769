// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/childprocess.h"

#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdlib>

namespace coffer::test {
namespace {

std::string readAll(int descriptor) {
    std::string text;
    std::array<char, 4096> part{};
    for (ssize_t count = 0; (count = ::read(descriptor, part.data(), part.size())) != 0;) {
        if (count < 0 && errno != EINTR) {
            break;
        }
        text.append(part.data(), count > 0 ? static_cast<std::size_t>(count) : 0);
    }
    return text;
}

std::string ending(int status) {
    if (WIFSIGNALED(status)) {
        return "the child was ended by signal " + std::to_string(WTERMSIG(status));
    }
    return WEXITSTATUS(status) == 0 ? "" : "the child could not report";
}

}  // namespace

pid_t startChild(const std::function<void()>& work) {
    const pid_t child = ::fork();
    if (child == 0) {
        work();
        ::_exit(0);
    }
    if (child < 0) {
        std::abort();
    }
    return child;
}

std::string runInChild(const std::function<std::string()>& work) {
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0) {
        std::abort();
    }
    const auto child = startChild([&] {
        const auto complaint = work();
        const auto written = ::write(ends[1], complaint.data(), complaint.size());
        ::_exit(written == static_cast<ssize_t>(complaint.size()) ? 0 : 1);
    });
    ::close(ends[1]);
    auto complaint = readAll(ends[0]);
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    return complaint.empty() ? ending(status) : complaint;
}

}  // namespace coffer::test
