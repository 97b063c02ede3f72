# Bipolar
# Estimated by Interphase from the design, not measured: start values for a fit. A band is that of 5 to 95 %, one cell of ten lies outside.
# Limits for a fit: a resistance may leave its band by a factor of 10, the coefficient of a constant phase element its start by a factor of 1000.
# Processes of nearly the same frequency show as one arc: join them before a fit. One far above the highest measured frequency shows as a series resistance.
# At the median resistances.
# Capacitances are typical of each mechanism (Irvine 1990, recalled: unverified); only the resistances are estimated.
# Diffusion at low frequency is not included.
# Parts that nobody could estimate are missing.
# Values in ohm, S s^alpha and Hz, for the area of the stack: 2 cm2.
# Not in the circuit, because its resistance is unknown: NMC811
# Not in the circuit, because its resistance is unknown: NMC811
# p1: Bulk of LPSCl: 1.77 ohm (5 to 95 %: 1.42 to 2.2), 1.43e8 Hz
# p2: Bulk of LPSCl: 1.77 ohm (5 to 95 %: 1.42 to 2.2), 1.43e8 Hz
# p3: Li|LPSCl: Published measurements: 14.9 ohm (5 to 95 %: 0.957 to 214), 16900 Hz
# p4: Li|LPSCl: Published measurements: 14.9 ohm (5 to 95 %: 0.957 to 214), 16900 Hz
# p5: LPSCl|NMC811: Published measurements: 34.3 ohm (5 to 95 %: 1.9 to 728), 7330 Hz
# p6: LPSCl|NMC811: Published measurements: 34.3 ohm (5 to 95 %: 1.9 to 728), 7330 Hz
R(RQ)(RQ)(RQ)(RQ)(RQ)(RQ)
R{R=0.632482/0.0632482/6.32482:series}(R{R=1.76508/0.141929/21.9671:p1}Q{Y=6.32456E-10/6.32456E-13/6.32456E-7,n=1.0/0.5/1.0:p1})(R{R=1.76508/0.141929/21.9671:p2}Q{Y=6.32456E-10/6.32456E-13/6.32456E-7,n=1.0/0.5/1.0:p2})(R{R=14.8653/0.0957438/2139.54:p3}Q{Y=2.01238E-6/2.01238E-9/0.00201238,n=0.9/0.5/1.0:p3})(R{R=14.8653/0.0957438/2139.54:p4}Q{Y=2.01238E-6/2.01238E-9/0.00201238,n=0.9/0.5/1.0:p4})(R{R=34.3303/0.189887/7277.73:p5}Q{Y=1.8508E-6/1.8508E-9/0.0018508,n=0.9/0.5/1.0:p5})(R{R=34.3303/0.189887/7277.73:p6}Q{Y=1.8508E-6/1.8508E-9/0.0018508,n=0.9/0.5/1.0:p6})
