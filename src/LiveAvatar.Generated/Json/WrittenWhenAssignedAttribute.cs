using System;

namespace LiveAvatar.Generated;

/// <summary>Marks a property that is written when it was assigned, be it null: left out, the API keeps the value; null, it clears it.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
internal sealed class WrittenWhenAssignedAttribute : Attribute;
