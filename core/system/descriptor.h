// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>

/// The room `system`: what two rooms need that both talk to the operating system and may not see each other
/// (files, which reads and writes what is backed up, and storage, where the vault lies; fido, and the tests
/// that serve it a simulator). It is a room because there is no other place below them: `bytes` is about
/// memory. What an error number means stays with each of
/// them: a full disk under a vault and a name that a folder cannot hold are told in different words and
/// codes.
namespace coffer {

/// An open file of the operating system, closed when it goes: an int on POSIX; a Windows variant would hold a
/// HANDLE. Move-only; no thread affinity.
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
    /// Hands the number over, e.g. to fdopendir.
    int release() { return std::exchange(m_number, -1); }
    void close();

private:
    int m_number = -1;
};

/// Lets this process open as many files at once as the system permits it (POSIX: raises the soft limit to
/// the hard one). Worth calling once at the start: a walk holds one descriptor for each level of the tree.
void raiseOpenFileLimit();

}  // namespace coffer
