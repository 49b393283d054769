// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/openbeneath.h"

#include <fcntl.h>
#include <unistd.h>

#include <cassert>
#include <cstdint>

#include "files/names.h"
#include "files/systemerror.h"

#if defined(__linux__) && __has_include(<linux/openat2.h>)
#include <linux/openat2.h>
#include <sys/syscall.h>
#define COFFER_HAS_OPENAT2 1
#endif

namespace coffer {
namespace {

constexpr int kFlags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK;

Descriptor stepwise(const Descriptor& root, const std::vector<std::string>& names) {
    Descriptor current;
    for (const auto& name : names) {
        const int from = current.isOpen() ? current.get() : root.get();
        Descriptor next(retryInterrupted([&] { return openat(from, name.c_str(), kFlags); }));
        if (!next.isOpen()) {
            return next;
        }
        current = std::move(next);
    }
    return current;
}

#ifdef COFFER_HAS_OPENAT2
std::string joined(const std::vector<std::string>& names) {
    std::string path;
    for (const auto& name : names) {
        path += path.empty() ? "" : "/";
        path += name;
    }
    return path;
}

Descriptor byKernel(const Descriptor& root, const std::string& path) {
    open_how how{};
    how.flags = static_cast<std::uint64_t>(kFlags);
    how.resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS;
    return Descriptor(static_cast<int>(
        retryInterrupted([&] { return syscall(SYS_openat2, root.get(), path.c_str(), &how, sizeof how); })));
}
#endif

}  // namespace

Descriptor openBeneath(const Descriptor& root, const std::vector<std::string>& names, Resolver resolver) {
    assert(!names.empty());
    for (const auto& name : names) {
        assert(checkName(name).ok());
    }
#ifdef COFFER_HAS_OPENAT2
    if (resolver == Resolver::Kernel) {
        auto descriptor = byKernel(root, joined(names));
        const bool unusable =
            errno == ENOSYS || errno == EPERM || errno == ENAMETOOLONG || errno == EAGAIN || errno == E2BIG;
        if (descriptor.isOpen() || !unusable) {
            return descriptor;
        }
    }
#else
    (void)resolver;
#endif
    return stepwise(root, names);
}

}  // namespace coffer
