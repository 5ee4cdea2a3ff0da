// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The models of all records.

#include "models/calls/callrowsmodel.h"
#include "models/channels/channelcolumns.h"
#include "models/modules/modulecolumns.h"
#include "recordmodel_impl.h"

namespace wirechief {

template class RecordModel<CallRecord>;
template class RecordModel<ChannelRecord>;
template class RecordModel<ModuleRecord>;

} // namespace wirechief
