// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>

namespace coffer {

/// An open file of the operating system, closed when it goes. The only platform type in the headers of this
/// room: an int on POSIX; a Windows variant would hold a HANDLE. Move-only; no thread affinity.
class Descriptor {
public:
    Descriptor() = default;
    /// Takes ownership of `number`; -1 holds nothing.
    explicit Descriptor(int number) : m_number(number) {}
    Descriptor(Descriptor&& other) noexcept : m_number(std::exchange(other.m_number, -1)) {}
    Descriptor& operator=(Descriptor&& other) noexcept {
        std::swap(m_number, other.m_number);
        return *this;
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() { close(); }

    [[nodiscard]] int get() const { return m_number; }
    [[nodiscard]] bool isOpen() const { return m_number >= 0; }
    void close();

private:
    int m_number = -1;
};

/// Lets this process open as many files at once as the system permits it (POSIX: raises the soft limit to
/// the hard one). Worth calling once at the start: a walk holds one descriptor for each level of the tree.
void raiseOpenFileLimit();

}  // namespace coffer
