// SPDX-License-Identifier: GPL-3.0-or-later
// The Windows half follows the documentation of its C run-time and is unverified.
#include "system/descriptor.h"

#ifdef _WIN32
#include <io.h>
#else
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace coffer {

#ifdef _WIN32
void Descriptor::close() {
    if (m_number >= 0) {
        ::_close(std::exchange(m_number, -1));
    }
}

void raiseOpenFileLimit() {}
#else
void Descriptor::close() {
    if (m_number >= 0) {
        ::close(std::exchange(m_number, -1));
    }
}

void raiseOpenFileLimit() {
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur < limit.rlim_max) {
        limit.rlim_cur = limit.rlim_max;
        setrlimit(RLIMIT_NOFILE, &limit);
    }
}
#endif

}  // namespace coffer
