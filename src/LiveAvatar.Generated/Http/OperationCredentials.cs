using System;

namespace LiveAvatar.Generated;

/// <summary>The credentials that an operation declares. Any one of them opens it; the cookie goes along where it is declared and set.</summary>
[Flags]
internal enum OperationCredentials
{
    None = 0,
    ApiKey = 1,
    SessionToken = 2,
    LaSession = 4,
}
