// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The room `vault`: the use cases. It brings keys, format, storage, files, chunking and chats together and
/// knows no screen and no command line.
///
/// Two kinds of people come here, and the types keep them apart:
///  * whoever holds a computer's capability can **add** (computer.h, backup.h) and can read nothing back;
///  * whoever has unlocked is an **owner** (owner.h): lists, restores, verifies, proves, forgets, removes.
///
/// Foundations
///  * progress.h     long work tells how far it is and can be stopped
///  * clock.h        the time, which tests replace
///  * keyfiles.h     slot files and statements, in their two folders
///  * sealedobject.h sealing and opening what computers write; a cache of session keys
///  * packwriter.h   one pack being written · packreader.h one pack being read
///  * logwriter.h    making a log entry · logbook.h reading and judging all logs
///  * localstate.h   what a computer remembers outside the vault: deduplication, high-water marks, journal
/// Adding
///  * computer.h     a computer at work with its capability · backup.h adding a backup
/// Owning
///  * owner.h        unlocking · setup.h a new vault · waysin.h adding, removing, renaming ways to unlock,
///  rotation
///  * ownerhistory.h what the owners have changed, by whom and when
///  * computers.h    enrolling, retiring, handing over computers · takeover.h what a successor knows from the
///  start
///  * chunksource.h  chunks by id · tree.h walking a backup · restore.h, compare.h, verify.h, drill.h,
///  chatlist.h
///  * retention.h    which backups to keep · prune.h removing what nothing needs · status.h the state of
///  protection
///
/// Long operations take a Progress and may use two threads of their own; otherwise one object belongs to one
/// thread at a time unless its header says more. Everything that may go wrong outside the program is a
/// Result; damage found on the way is reported per object, never hidden.
namespace coffer {}
