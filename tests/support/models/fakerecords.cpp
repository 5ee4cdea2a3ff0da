// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakerecords.h"

#include "models/table/recordmodel_impl.h"

template class wirechief::RecordModel<wirechief::FakeRecord>;
